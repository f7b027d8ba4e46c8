package synoptic.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list. `next` is what to go on after, null at the end.
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null);
    }
}
