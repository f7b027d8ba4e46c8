package synoptic.flink.step;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import synoptic.flink.form.FormType;

/// Begins to settle each window when all that belongs to it should be there, and again when reports
/// came late. Has of each report no more than its id and its place.
final class CallRoll extends KeyedProcessFunction<Long, Entry.In, Call> {
    private static final long serialVersionUID = 1L;

    /// What of a window is no report, and waits for the number of its events.
    static final OutputTag<Outcome.Left> LEFT =
            new OutputTag<>("left", new FormType<>(Outcome.Left.class));

    /// Where there are more reports than one block has, each worker has at least so many blocks, to
    /// even out what some have more to do than others.
    private static final int BLOCKS_OF_A_WORKER = 4;

    private final Windowing windowing;
    private final Keeping keeping;

    /// A block has about so many reports at most.
    private final int block;

    private transient MapState<Position, Entry> entries;
    private transient Counter settlings;

    /// How often the window was settled.
    private transient ValueState<Integer> settled;

    /// Whether something came since.
    private transient ValueState<Boolean> changed;

    @SuppressWarnings("NullAway.Init") // opened before use
    CallRoll(Windowing windowing, Keeping keeping, int block) {
        this.windowing = windowing;
        this.keeping = keeping;
        this.block = block;
    }

    @Override
    public void open(OpenContext context) {
        entries =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "entries",
                                        new FormType<>(Position.class),
                                        new FormType<>(Entry.class)));
        settled = getRuntimeContext().getState(new ValueStateDescriptor<>("settled", Types.INT));
        changed =
                getRuntimeContext().getState(new ValueStateDescriptor<>("changed", Types.BOOLEAN));
        settlings = getRuntimeContext().getMetricGroup().counter("settlings");
    }

    @Override
    public void processElement(Entry.In in, Context context, Collector<Call> out) throws Exception {
        entries.put(in.entry().position(), in.entry());
        changed.update(true);
        context.timerService().registerEventTimeTimer(in.due());
        context.timerService().registerEventTimeTimer(windowing.close(in.window()));
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Call> out) throws Exception {
        long window = context.getCurrentKey();
        if (Boolean.TRUE.equals(changed.value())) {
            settle(window, context, out);
        }
        if (windowing.close(window) <= time) {
            entries.clear();
            settled.clear();
            changed.clear();
        }
    }

    private void settle(long window, OnTimerContext context, Collector<Call> out) throws Exception {
        @Nullable Integer before = settled.value();
        int revision = before == null ? 0 : before;
        settled.update(revision + 1);
        changed.update(false);
        settlings.inc();
        List<Entry> all = new ArrayList<>();
        entries.values().forEach(all::add);
        Roll roll = Roll.of(all);
        roll.told().forEach(told -> context.output(Told.TAG, told));
        Settling settling =
                roll.settling(
                        window,
                        revision,
                        blocks(roll.size()),
                        context.timerService().currentProcessingTime());
        roll.calls(settling, keeping).forEach(out::collect);
        if (!roll.skipped().isEmpty()) {
            context.output(LEFT, new Outcome.Left(settling.place(0, 0), roll.skipped()));
        }
    }

    private int blocks(int reports) {
        int workers = getRuntimeContext().getTaskInfo().getNumberOfParallelSubtasks();
        int needed = (reports + block - 1) / block;
        return needed <= 1 ? 1 : Math.max(needed, workers * BLOCKS_OF_A_WORKER);
    }
}
