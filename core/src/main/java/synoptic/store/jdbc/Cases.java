package synoptic.store.jdbc;

import java.util.Locale;

/// Cases of an enum as they stand in a column: `HEDGE_DROPPED` is `hedge dropped`.
final class Cases {

    private Cases() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static <E extends Enum<E>> E read(Class<E> type, String words) {
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
