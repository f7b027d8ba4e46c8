package synoptic.flink.step;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.flink.form.FormType;
import synoptic.group.Event;
import synoptic.spread.Sheet;
import synoptic.spread.Work;

/// Lends a part of a settling the memory and the processor of a worker: has a block work on what is
/// sent to it, and finish when the time has come that all of it is there.
abstract class AtDesk extends KeyedProcessFunction<String, Letter, Outcome> {
    private static final long serialVersionUID = 1L;

    /// How many lines a settling comes to: the place after the last event.
    static final OutputTag<Outcome.Place> COUNTED =
            new OutputTag<>("counted", new FormType<>(Outcome.Place.class));

    private final Rooms rooms;
    private final Inflow inflow;
    private transient Synoptic synoptic;
    private transient SettlingMeasures measures;

    /// Blocks that are worked on, by their keys; over files Flink brings those of one block after
    /// another.
    private transient Map<String, Desk> desks;

    private transient ListState<Sheet> sheets;
    private transient ValueState<Settling> settling;

    @SuppressWarnings("NullAway.Init") // opened before use
    AtDesk(Rooms rooms, Inflow inflow) {
        this.rooms = rooms;
        this.inflow = inflow;
    }

    /// Begins the work of a block.
    abstract Desk begin(Settling settling, int block);

    final Synoptic synoptic() {
        return synoptic;
    }

    @Override
    public void open(OpenContext context) {
        synoptic = rooms.open();
        measures = new SettlingMeasures(getRuntimeContext().getMetricGroup());
        desks = new HashMap<>();
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
        switch (inflow) {
            case FILES ->
                    desks.computeIfAbsent(
                                    context.getCurrentKey(),
                                    any -> begin(letter.settling(), letter.block()))
                            .through(context, out)
                            .take(letter.sheet());
            case TOPICS -> {
                sheets.add(letter.sheet());
                settling.update(letter.settling());
            }
        }
        context.timerService().registerEventTimeTimer(context.timestamp());
    }

    @Override
    public final void onTimer(long time, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        String key = context.getCurrentKey();
        switch (inflow) {
            case FILES ->
                    Objects.requireNonNull(desks.remove(key), key).through(context, out).finish();
            case TOPICS -> {
                Work work =
                        begin(Objects.requireNonNull(settling.value(), key), Letter.blockOf(key))
                                .through(context, out);
                sheets.get().forEach(work::take);
                work.finish();
                sheets.clear();
                settling.clear();
            }
        }
    }

    /// The work of one block, and where what comes of it goes.
    abstract class Desk {
        private final Settling settling;
        private @Nullable Context context;
        private @Nullable Collector<Outcome> out;

        Desk(Settling settling) {
            this.settling = settling;
        }

        abstract Work work();

        /// Goes on with what comes of it going there: Flink lends both for one call.
        private Work through(Context now, Collector<Outcome> to) {
            context = now;
            out = to;
            return work();
        }

        final Context context() {
            return Objects.requireNonNull(context, "works at a call");
        }

        final Settling settling() {
            return settling;
        }

        final SettlingMeasures measures() {
            return measures;
        }

        /// Tells how many events the settling comes to.
        final void settled(int events) {
            context().output(COUNTED, settling.place(events, events));
            measures.settled(context().timerService().currentProcessingTime() - settling.begun());
        }

        final void found(int rank, int events, Event event) {
            measures.found(event);
            Objects.requireNonNull(out, "works at a call")
                    .collect(new Outcome.Found(settling.place(rank, events), event));
        }
    }
}
