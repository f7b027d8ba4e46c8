package synoptic.flink.step;

import java.util.List;
import synoptic.group.Event;
import synoptic.read.Reading;

/// What settling a window came to, one of `of` in the order of `rank`.
public sealed interface Outcome {

    Place place();

    /// The how-manieth of how many that one settling of a window gives. `revision` counts the times
    /// a window was settled, from 0.
    record Place(long window, int revision, Standing standing, int rank, int of) {
        Place at(int other) {
            return new Place(window, revision, standing, other, of);
        }
    }

    /// Whether more reports of the window are expected.
    enum Standing {
        PROVISIONAL,
        SETTLED
    }

    record Found(Place place, Event event) implements Outcome {}

    /// What of the window is no report, the last of the outcomes.
    record Left(Place place, List<Reading.Skipped> skipped) implements Outcome {
        public Left {
            skipped = List.copyOf(skipped);
        }
    }
}
