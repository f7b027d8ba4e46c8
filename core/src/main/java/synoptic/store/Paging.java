package synoptic.store;

import org.jspecify.annotations.Nullable;

/// Which page of a list is asked for: so many, after the one where the last page said to go on.
public record Paging(int limit, @Nullable String after) {

    public static final int MOST = 1000;

    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "a page holds 1 to %d, not %d".formatted(MOST, limit));
        }
    }

    public static Paging first(int limit) {
        return new Paging(limit, null);
    }

    public Paging after(@Nullable String cursor) {
        return new Paging(limit, cursor);
    }
}
