package synoptic.compare;

import java.util.List;
import synoptic.group.Event;

/// An event with its accounts laid side by side: headlines in the order they came out, and the
/// timeline of publication.
public record Synopsis(Event event, List<Headline> headlines, List<Milestone> timeline) {
    public Synopsis {
        headlines = List.copyOf(headlines);
        timeline = List.copyOf(timeline);
    }
}
