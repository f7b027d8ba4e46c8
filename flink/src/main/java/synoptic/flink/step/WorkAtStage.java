package synoptic.flink.step;

import java.util.EnumMap;
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
import synoptic.flink.form.FormType;
import synoptic.group.Event;
import synoptic.group.EventFinder;
import synoptic.group.spread.Post;
import synoptic.group.spread.Room;
import synoptic.group.spread.Sheet;
import synoptic.group.spread.Stage;

/// Lends a [Stage] the memory and the processor of the worker that a block is at: gathers what is
/// sent to the block, and has it worked on when the time has come that all of it is there.
final class WorkAtStage extends KeyedProcessFunction<String, Letter, Outcome> {
    private static final long serialVersionUID = 1L;

    /// How many events a settling comes to.
    static final OutputTag<Outcome.Place> COUNTED =
            new OutputTag<>("counted", new FormType<>(Outcome.Place.class));

    private final Stage stage;
    private final Rooms rooms;
    private transient EventFinder finder;
    private transient Map<Stage, OutputTag<Letter>> tags;
    private transient StageMeasures measures;
    private transient ListState<Sheet> sheets;
    private transient ValueState<Settling> settling;

    @SuppressWarnings("NullAway.Init") // opened before use
    WorkAtStage(Stage stage, Rooms rooms) {
        this.stage = stage;
        this.rooms = rooms;
    }

    /// Where what is sent to a stage leaves those before it.
    static OutputTag<Letter> tag(Stage to) {
        return new OutputTag<>("to " + to, new FormType<>(Letter.class));
    }

    @Override
    public void open(OpenContext context) {
        finder = rooms.open().eventFinder();
        tags = new EnumMap<>(Stage.class);
        stage.next().forEach(to -> tags.put(to, tag(to)));
        measures = new StageMeasures(stage, getRuntimeContext().getMetricGroup());
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
    public void processElement(Letter letter, Context context, Collector<Outcome> out)
            throws Exception {
        sheets.add(letter.sheet());
        settling.update(letter.settling());
        context.timerService().registerEventTimeTimer(context.timestamp());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        Settling of = Objects.requireNonNull(settling.value());
        String key = context.getCurrentKey();
        int block = Integer.parseInt(key.substring(key.lastIndexOf(' ') + 1));
        Room room = new Room(of.partition(), block, finder);
        stage.run(room, sheets.get(), new Sending(of, block, context, out));
        sheets.clear();
        settling.clear();
    }

    /// Sends on what a block sends.
    private final class Sending implements Post {
        private final Settling of;
        private final int block;
        private final OnTimerContext context;
        private final Collector<Outcome> out;

        Sending(Settling of, int block, OnTimerContext context, Collector<Outcome> out) {
            this.of = of;
            this.block = block;
            this.context = context;
            this.out = out;
        }

        @Override
        public void send(Stage to, int other, Sheet sheet) {
            context.output(
                    Objects.requireNonNull(tags.get(to), to.name()),
                    new Letter(of, other, sheet));
            measures.sent(sheet, other == block);
            if (sheet instanceof Sheet.Ranked ranked && ranked.rank() == 0) {
                context.output(COUNTED, of.place(ranked.of(), ranked.of()));
                measures.settled(
                        context.timerService().currentProcessingTime() - of.begun());
            }
        }

        @Override
        public void event(int rank, int events, Event event) {
            measures.found(event);
            out.collect(new Outcome.Found(of.place(rank, events), event));
        }
    }
}
