package synoptic.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a report that states no date was written, as far as its words and its event tell.
///
/// An open end is null; so is all where nothing tells. `how` says what it rests on. Never a fact.
public record InferredDate(
        String article,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate likeliest,
        String how) {}
