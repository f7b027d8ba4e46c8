package synoptic.flink.step;

import java.io.Serializable;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import synoptic.flink.form.FormType;

/// Puts the steps together, from arrivals to settled events; the same for files and for topics.
///
/// Reading, annotating and profiling are spread capture by capture, settling window by window,
/// comparing event by event.
public record Steps(
        Windowing windowing, Rooms rooms, Keeping keeping, Depth depth, Eagerness eagerness)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Lines of events and what people are told beside them; where reports stand for now; and what
    /// libraries are made of.
    public record Results(
            DataStream<Line> lines,
            DataStream<Told> told,
            DataStream<Provisional> provisional,
            DataStream<Held> held,
            DataStream<Outcome> outcomes) {}

    /// The captures in files.
    public DataStream<Arrival> unpacked(DataStream<String> files) {
        return files.rebalance()
                .flatMap(new UnpackFiles())
                .returns(new FormType<>(Arrival.class))
                .name("unpack");
    }

    public Results from(DataStream<Arrival> arrivals) {
        SingleOutputStreamOperator<Placed> placed =
                arrivals.rebalance()
                        .map(new ReadCaptures(rooms, keeping))
                        .returns(new FormType<>(Brought.class))
                        .name("read")
                        .process(new PlaceInWindows(windowing))
                        .returns(new FormType<>(Placed.class))
                        .name("place");
        SingleOutputStreamOperator<Outcome> settled =
                placed.keyBy(Placed::window, Types.LONG)
                        .process(new SettleWindows(this))
                        .returns(new FormType<>(Outcome.class))
                        .name("settle")
                        .uid("settle");
        DataStream<Line> lines =
                spread(settled)
                        .map(new CompareEvents(rooms, depth))
                        .returns(new FormType<>(Line.class))
                        .name("compare")
                        .keyBy(line -> line.place().window(), Types.LONG)
                        .process(new PutInOrder())
                        .returns(new FormType<>(Line.class))
                        .name("order")
                        .uid("order");
        return new Results(
                lines,
                placed.getSideOutput(Told.TAG).union(settled.getSideOutput(Told.TAG)),
                settled.getSideOutput(Provisional.TAG),
                settled.getSideOutput(Held.TAG),
                settled);
    }

    /// Comparing is worth the way to where there is room; writing down what was found is not.
    private DataStream<Outcome> spread(DataStream<Outcome> settled) {
        return switch (depth) {
            case EVENTS -> settled;
            case SYNOPSES -> settled.rebalance();
        };
    }
}
