package synoptic.flink.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.util.OutputTag;
import synoptic.flink.form.FormType;
import synoptic.group.Event;
import synoptic.spread.Post;
import synoptic.spread.Room;
import synoptic.spread.Sheet;
import synoptic.spread.Stage;
import synoptic.spread.Work;

/// Works on one [Stage] of windows that are settled by many blocks.
final class WorkAtStage extends AtDesk {
    private static final long serialVersionUID = 1L;

    private final Stage stage;
    private transient Map<Stage, OutputTag<Letter>> tags;

    @SuppressWarnings("NullAway.Init") // opened before use
    WorkAtStage(Stage stage, Rooms rooms, Inflow inflow) {
        super(rooms, inflow);
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
    Desk begin(Settling settling, int block) {
        return new OneOfMany(settling, block);
    }

    private final class OneOfMany extends Desk implements Post {
        private final int block;
        private final Work work;

        OneOfMany(Settling settling, int block) {
            super(settling);
            this.block = block;
            work =
                    stage.begin(
                            new Room(settling.partition(), block, synoptic().eventFinder(), this));
        }

        @Override
        Work work() {
            return work;
        }

        /// The candidates of a report all go to its own block too.
        @Override
        public void send(Stage to, int other, Sheet sheet) {
            context()
                    .output(
                            Objects.requireNonNull(tags.get(to), to.name()),
                            new Letter(settling(), other, sheet));
            if (stage == Stage.CANDIDATES && other == block && sheet instanceof Sheet.Pairs pairs) {
                measures().candidates(pairs.pairs().length);
            }
            if (sheet instanceof Sheet.Ranks ranks && ranks.ranks()[0] == 0) {
                settled(ranks.of());
            }
        }

        @Override
        public void event(int rank, int events, Event event) {
            found(rank, events, event);
        }
    }
}
