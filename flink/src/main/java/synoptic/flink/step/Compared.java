package synoptic.flink.step;

import java.util.List;
import synoptic.compare.Synopsis;
import synoptic.read.Reading;

/// An outcome with the accounts of its event laid side by side.
public sealed interface Compared {

    Outcome.Place place();

    record OfEvent(Outcome.Place place, Synopsis synopsis) implements Compared {}

    /// What of the window is no report.
    record OfNone(Outcome.Place place, List<Reading.Skipped> skipped) implements Compared {
        public OfNone {
            skipped = List.copyOf(skipped);
        }
    }
}
