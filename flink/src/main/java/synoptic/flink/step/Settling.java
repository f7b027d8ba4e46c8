package synoptic.flink.step;

import synoptic.spread.Partition;

/// One settling of a window; `revision` counts them from 0. `lines` is how many lines come of it
/// beside those of its events: one where something of the window is no report, else none. `begun`
/// is when it began, in milliseconds from 1970.
public record Settling(long window, int revision, Partition partition, int lines, long begun) {

    /// Whether one block has all reports.
    boolean isAtOnce() {
        return partition.blocks() == 1;
    }

    Outcome.Place place(int rank, int events) {
        return new Outcome.Place(window, revision, Outcome.Standing.SETTLED, rank, events + lines);
    }
}
