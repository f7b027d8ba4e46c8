package synoptic.flink.step;

import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/// Gives what was brought to the windows it belongs to; tells what is of no known time, and what
/// comes when its window is closed.
///
/// Remembers how far time had come, which Flink does not: after a restart a window that was closed
/// stays closed.
public final class PlaceInWindows extends ProcessFunction<Brought, Placed>
        implements CheckpointedFunction {
    private static final long serialVersionUID = 1L;

    private final Windowing windowing;
    private transient ListState<Long> kept;
    private transient long before;
    private transient long seen;

    @SuppressWarnings("NullAway.Init") // initialized before use
    public PlaceInWindows(Windowing windowing) {
        this.windowing = windowing;
    }

    @Override
    public void processElement(Brought brought, Context context, Collector<Placed> out) {
        seen = Math.max(before, context.timerService().currentWatermark());
        long[] windows = windowing.of(brought).toArray();
        for (long window : windows) {
            Placed placed = new Placed(window, brought, seen);
            if (placed.isTooLate(windowing)) {
                context.output(Told.TAG, Told.late(placed));
            } else {
                out.collect(placed);
            }
        }
        if (windows.length == 0) {
            Told.of(brought).forEach(told -> context.output(Told.TAG, told));
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        kept.clear();
        kept.add(seen);
    }

    /// Of several workers the one that had come least far tells what no one has passed over.
    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        kept =
                context.getOperatorStateStore()
                        .getUnionListState(new ListStateDescriptor<>("seen", Types.LONG));
        long least = Long.MAX_VALUE;
        for (long one : kept.get()) {
            least = Math.min(least, one);
        }
        before = least == Long.MAX_VALUE ? Long.MIN_VALUE : least;
        seen = before;
    }
}
