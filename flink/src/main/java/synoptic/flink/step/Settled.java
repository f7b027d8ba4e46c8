package synoptic.flink.step;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import synoptic.flink.form.FormType;
import synoptic.group.spread.Stage;

/// Puts the stages of a settling together: each gets what those before it send to it.
final class Settled {

    private final Rooms rooms;
    private final SingleOutputStreamOperator<Call> roll;
    private final Map<Stage, List<DataStream<Letter>>> sent = new EnumMap<>(Stage.class);

    Settled(Rooms rooms, DataStream<Letter> reports, SingleOutputStreamOperator<Call> roll) {
        this.rooms = rooms;
        this.roll = roll;
        sent.put(Stage.BRIEF, new ArrayList<>(List.of(reports)));
    }

    /// The events of each settling, and what of its window is no report.
    DataStream<Outcome> outcomes() {
        List<SingleOutputStreamOperator<Outcome>> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(worked(stage));
        }
        SingleOutputStreamOperator<Outcome> affairs = stages.get(Stage.AFFAIRS.ordinal());
        DataStream<Outcome> left =
                roll.getSideOutput(CallRoll.LEFT)
                        .keyBy(one -> one.place().window(), Types.LONG)
                        .connect(
                                affairs.getSideOutput(WorkAtStage.COUNTED)
                                        .keyBy(Outcome.Place::window, Types.LONG))
                        .process(new TellLeft())
                        .returns(new FormType<>(Outcome.class))
                        .name("left")
                        .uid("left");
        return stages.getLast().union(left);
    }

    private SingleOutputStreamOperator<Outcome> worked(Stage stage) {
        String name = stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        SingleOutputStreamOperator<Outcome> worked =
                sent.get(stage).stream()
                        .reduce((a, b) -> a.union(b))
                        .orElseThrow()
                        .keyBy(Letter::desk, Types.STRING)
                        .process(new WorkAtStage(stage, rooms))
                        .returns(new FormType<>(Outcome.class))
                        .name(name)
                        .uid(name);
        for (Stage next : stage.next()) {
            sent.computeIfAbsent(next, any -> new ArrayList<>())
                    .add(worked.getSideOutput(WorkAtStage.tag(next)));
        }
        return worked;
    }
}
