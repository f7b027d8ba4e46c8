package synoptic.compare;

import java.util.List;

/// A point of an event's timeline: when, how precisely that is known, and what, with its places.
///
/// `when` is ISO 8601; `precision` is `second`, `minute` or `day`, or `inferred` for a likeliest
/// day.
public record Milestone(String when, String precision, String text, List<Place> supports) {
    public Milestone {
        supports = List.copyOf(supports);
    }
}
