package synoptic.flink.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import synoptic.flink.form.FormType;
import synoptic.group.Event;
import synoptic.spread.Post;
import synoptic.spread.Room;
import synoptic.spread.Sheet;
import synoptic.spread.Stage;

/// Works on one [Stage] of windows that are settled by many blocks.
final class WorkAtStage extends AtDesk {
    private static final long serialVersionUID = 1L;

    private final Stage stage;
    private transient Map<Stage, OutputTag<Letter>> tags;

    @SuppressWarnings("NullAway.Init") // opened before use
    WorkAtStage(Stage stage, Rooms rooms) {
        super(rooms);
        this.stage = stage;
    }

    /// Where what is sent to a stage leaves those before it.
    static OutputTag<Letter> tag(Stage to) {
        return new OutputTag<>("to " + to, new FormType<>(Letter.class));
    }

    @Override
    public void open(OpenContext context) {
        super.open(context);
        tags = new EnumMap<>(Stage.class);
        stage.next().forEach(to -> tags.put(to, tag(to)));
    }

    @Override
    void work(
            Settling settling,
            int block,
            Iterable<Sheet> sheets,
            OnTimerContext context,
            Collector<Outcome> out) {
        Room room = new Room(settling.partition(), block, synoptic().eventFinder());
        stage.run(room, sheets, new Sending(settling, block, context, out));
    }

    /// Sends on what a block sends.
    private final class Sending implements Post {
        private final Settling settling;
        private final int block;
        private final OnTimerContext context;
        private final Collector<Outcome> out;

        Sending(Settling settling, int block, OnTimerContext context, Collector<Outcome> out) {
            this.settling = settling;
            this.block = block;
            this.context = context;
            this.out = out;
        }

        /// The candidates of a report all go to its own block too.
        @Override
        public void send(Stage to, int other, Sheet sheet) {
            context.output(
                    Objects.requireNonNull(tags.get(to), to.name()),
                    new Letter(settling, other, sheet));
            if (stage == Stage.CANDIDATES && other == block && sheet instanceof Sheet.Pairs pairs) {
                measures().candidates(pairs.pairs().length);
            }
            if (sheet instanceof Sheet.Ranks ranks && ranks.ranks()[0] == 0) {
                settled(settling, ranks.of(), context);
            }
        }

        @Override
        public void event(int rank, int events, Event event) {
            found(settling, rank, events, event, out);
        }
    }
}
