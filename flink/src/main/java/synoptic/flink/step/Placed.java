package synoptic.flink.step;

/// What was brought, in a window, which is named by its start. `seen` is the time up to which all
/// was there when it came: the watermark of the channel it goes on by, so that all whom it goes to
/// judge alike whether it is late, and none waits for it in vain.
public record Placed(long window, Brought brought, long seen) {

    /// Whether the window was closed.
    boolean isTooLate(Windowing windowing) {
        return windowing.close(window) <= seen;
    }

    /// From when on its window is to be settled with it.
    long due(Windowing windowing) {
        return Math.max(windowing.end(window), seen + 1);
    }
}
