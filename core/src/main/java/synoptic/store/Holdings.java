package synoptic.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How much a library holds, and the first and last day of its articles. `provisional` counts the
/// captures that no events were worked out from yet.
public record Holdings(
        long captures,
        long articles,
        long skipped,
        long provisional,
        long events,
        long outlets,
        long persons,
        long utterances,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
