package synoptic.flink.step;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import synoptic.flink.form.FormType;
import synoptic.spread.Stage;

/// Puts the stages of a settling together: each gets what those before it send to it.
final class Settled {

    private final Rooms rooms;
    private final Inflow inflow;
    private final SingleOutputStreamOperator<Call> roll;
    private final Map<Stage, List<DataStream<Letter>>> sent = new EnumMap<>(Stage.class);

    private final DataStream<Letter> atOnce;

    Settled(
            Rooms rooms,
            Inflow inflow,
            DataStream<Letter> reports,
            SingleOutputStreamOperator<Call> roll) {
        this.rooms = rooms;
        this.inflow = inflow;
        this.roll = roll;
        atOnce = reports.filter(letter -> letter.settling().isAtOnce());
        sent.put(
                Stage.BRIEF,
                new ArrayList<>(List.of(reports.filter(letter -> !letter.settling().isAtOnce()))));
    }

    /// The events of each settling, and what of its window is no report: the ends of several steps.
    List<DataStream<Outcome>> outcomes() {
        Map<Stage, SingleOutputStreamOperator<Outcome>> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage, worked(stage));
        }
        SingleOutputStreamOperator<Outcome> ranked =
                Objects.requireNonNull(stages.get(Stage.RANKS));
        SingleOutputStreamOperator<Outcome> small =
                worked("settle", atOnce, new SettleAtOnce(rooms, inflow));
        DataStream<Outcome> left =
                roll.getSideOutput(CallRoll.LEFT)
                        .keyBy(one -> one.place().window(), Types.LONG)
                        .connect(
                                ranked.getSideOutput(AtDesk.COUNTED)
                                        .union(small.getSideOutput(AtDesk.COUNTED))
                                        .keyBy(Outcome.Place::window, Types.LONG))
                        .process(new TellLeft())
                        .returns(new FormType<>(Outcome.class))
                        .name("left")
                        .uid("left");
        return List.of(Objects.requireNonNull(stages.get(Stage.TOLD)), small, left);
    }

    private SingleOutputStreamOperator<Outcome> worked(Stage stage) {
        SingleOutputStreamOperator<Outcome> worked =
                worked(
                        stage.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        sent.getOrDefault(stage, List.of()).stream()
                                .reduce((a, b) -> a.union(b))
                                .orElseThrow(),
                        new WorkAtStage(stage, rooms, inflow));
        for (Stage next : stage.next()) {
            sent.computeIfAbsent(next, any -> new ArrayList<>())
                    .add(worked.getSideOutput(WorkAtStage.tag(next)));
        }
        return worked;
    }

    private static SingleOutputStreamOperator<Outcome> worked(
            String name, DataStream<Letter> letters, AtDesk work) {
        return letters.keyBy(Letter::desk, Types.STRING)
                .process(work)
                .returns(new FormType<>(Outcome.class))
                .name(name)
                .uid(name);
    }
}
