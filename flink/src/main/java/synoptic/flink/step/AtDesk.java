package synoptic.flink.step;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import synoptic.Synoptic;
import synoptic.flink.form.FormType;
import synoptic.group.Event;
import synoptic.spread.Sheet;

/// Lends a part of a settling the memory and the processor of a worker: gathers what is sent to a
/// block, and has it worked on when the time has come that all of it is there.
abstract class AtDesk extends KeyedProcessFunction<String, Letter, Outcome> {
    private static final long serialVersionUID = 1L;

    /// How many lines a settling comes to: the place after the last event.
    static final OutputTag<Outcome.Place> COUNTED =
            new OutputTag<>("counted", new FormType<>(Outcome.Place.class));

    private final Rooms rooms;
    private transient Synoptic synoptic;
    private transient SettlingMeasures measures;
    private transient ListState<Sheet> sheets;
    private transient ValueState<Settling> settling;

    @SuppressWarnings("NullAway.Init") // opened before use
    AtDesk(Rooms rooms) {
        this.rooms = rooms;
    }

    /// Works on all that came to a block.
    abstract void work(
            Settling settling,
            int block,
            Iterable<Sheet> sheets,
            OnTimerContext context,
            Collector<Outcome> out);

    final Synoptic synoptic() {
        return synoptic;
    }

    final SettlingMeasures measures() {
        return measures;
    }

    @Override
    public void open(OpenContext context) {
        synoptic = rooms.open();
        measures = new SettlingMeasures(getRuntimeContext().getMetricGroup());
        sheets =
                getRuntimeContext()
                        .getListState(
                                new ListStateDescriptor<>("sheets", new FormType<>(Sheet.class)));
        settling =
                getRuntimeContext()
                        .getState(
                                new ValueStateDescriptor<>(
                                        "settling", new FormType<>(Settling.class)));
    }

    @Override
    public final void processElement(Letter letter, Context context, Collector<Outcome> out)
            throws Exception {
        sheets.add(letter.sheet());
        settling.update(letter.settling());
        context.timerService().registerEventTimeTimer(context.timestamp());
    }

    @Override
    public final void onTimer(long time, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        int block = Letter.blockOf(context.getCurrentKey());
        work(Objects.requireNonNull(settling.value()), block, sheets.get(), context, out);
        sheets.clear();
        settling.clear();
    }

    /// Tells how many events a settling comes to.
    final void settled(Settling of, int events, OnTimerContext context) {
        context.output(COUNTED, of.place(events, events));
        measures.settled(context.timerService().currentProcessingTime() - of.begun());
    }

    final void found(Settling of, int rank, int events, Event event, Collector<Outcome> out) {
        measures.found(event);
        out.collect(new Outcome.Found(of.place(rank, events), event));
    }
}
