package synoptic.publish.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Times as Atom demands them, whole and with a zone; midnight and UTC where a time says neither.
final class AtomTime {

    private static final int DAY = 10;

    private AtomTime() {}

    /// The beginning of 1970 where there is no time: Atom knows no unknown one.
    static String of(@Nullable String iso) {
        return DateTimeFormatter.ISO_INSTANT.format(iso == null ? Instant.EPOCH : instant(iso));
    }

    private static Instant instant(String iso) {
        try {
            if (iso.length() <= DAY) {
                return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean zoned =
                    iso.endsWith("Z") || iso.lastIndexOf('+') > DAY || iso.lastIndexOf('-') > DAY;
            return zoned
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
