package synoptic.store;

import synoptic.compare.said.Rendering;

/// What somebody said, as one report gives it. `person` is the name of who speaks over all reports
/// of the event, `utterance` the rendering this one is compared with.
public record Saying(
        String person,
        String utterance,
        Rendering rendering,
        ArticleSummary article,
        String event,
        String eventTitle) {}
