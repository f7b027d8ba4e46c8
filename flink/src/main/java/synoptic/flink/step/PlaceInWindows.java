package synoptic.flink.step;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/// Gives what was brought to the windows it belongs to; what is of no known time is told.
public final class PlaceInWindows extends ProcessFunction<Brought, Placed> {
    private static final long serialVersionUID = 1L;

    private final Windowing windowing;

    public PlaceInWindows(Windowing windowing) {
        this.windowing = windowing;
    }

    @Override
    public void processElement(Brought brought, Context context, Collector<Placed> out) {
        long[] windows = windowing.of(brought).toArray();
        for (long window : windows) {
            out.collect(new Placed(window, brought));
        }
        if (windows.length == 0) {
            Told.of(brought).forEach(told -> context.output(Told.TAG, told));
        }
    }
}
