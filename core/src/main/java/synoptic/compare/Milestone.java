package synoptic.compare;

import java.util.List;
import synoptic.news.Place;

/// A point of an event's timeline: when, how precisely that is known, and what, with its places.
///
/// `when` is ISO 8601 (`2024`, `2024-11`, `2024-11-06`, `2024-11-06T11:15`); `inferred` if the
/// reports leave a part of it to be worked out, such as the year of "in June".
public record Milestone(
        String when, Precision precision, boolean inferred, String text, List<Place> supports) {
    public Milestone {
        supports = List.copyOf(supports);
    }

    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE,
        SECOND
    }
}
