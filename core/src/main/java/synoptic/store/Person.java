package synoptic.store;

import org.jspecify.annotations.Nullable;

/// One who speaks under a name, with how much they said, in how many events, and the days of the
/// first and the last of it.
public record Person(
        String name,
        long utterances,
        long renderings,
        long events,
        @Nullable String first,
        @Nullable String last) {}
