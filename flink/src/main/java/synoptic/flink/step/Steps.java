package synoptic.flink.step;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import synoptic.flink.form.FormType;

/// Puts the steps together, from arrivals to settled events; the same for files and for topics.
///
/// Reading, annotating and profiling are spread capture by capture, settling window by window,
/// comparing event by event.
///
/// A window of at most `block` reports is settled by one worker, a larger one by many blocks.
public record Steps(
        Windowing windowing, Rooms rooms, Keeping keeping, Depth depth, Inflow inflow, int block)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /// So many reports with all that is worked out of them take some 250 MB.
    public static final int BLOCK = 20_000;

    /// Lines of events and what people are told beside them; where reports stand for now; and what
    /// libraries are made of. Events are compared once, for lines, for libraries or for both.
    public record Results(
            DataStream<Line> lines,
            DataStream<Told> told,
            Optional<DataStream<Provisional>> provisional,
            DataStream<Held> held,
            Optional<DataStream<Compared>> compared) {}

    /// The captures in files.
    public DataStream<Arrival> unpacked(DataStream<String> files) {
        return files.rebalance()
                .flatMap(new UnpackFiles())
                .returns(new FormType<>(Arrival.class))
                .name("unpack");
    }

    public Results from(DataStream<Arrival> arrivals) {
        Windowing times = windowing;
        SingleOutputStreamOperator<Placed> placed =
                arrivals.rebalance()
                        .map(new ReadCaptures(rooms, keeping))
                        .returns(new FormType<>(Brought.class))
                        .name("read")
                        .process(new PlaceInWindows(windowing))
                        .returns(new FormType<>(Placed.class))
                        .name("place")
                        .uid("place");
        SingleOutputStreamOperator<Call> roll =
                placed.map(one -> Entry.of(one, times))
                        .returns(new FormType<>(Entry.In.class))
                        .name("enter")
                        .keyBy(Entry.In::window, Types.LONG)
                        .process(new CallRoll(windowing, keeping, block))
                        .returns(new FormType<>(Call.class))
                        .name("call the roll")
                        .uid("roll");
        SingleOutputStreamOperator<Letter> kept =
                placed.keyBy(Call::keyOf, Types.STRING)
                        .connect(roll.keyBy(Call::key, Types.STRING))
                        .process(new KeepCaptures(windowing, keeping))
                        .returns(new FormType<>(Letter.class))
                        .name("keep")
                        .uid("keep");
        List<DataStream<Outcome>> settled = new Settled(rooms, inflow, kept, roll).outcomes();
        Optional<DataStream<Compared>> compared = compared(settled);
        DataStream<Line> lines =
                switch (depth) {
                    case EVENTS -> union(settled.stream().map(Steps::linesOfEvents));
                    case SYNOPSES -> linesOfSynopses(compared.orElseThrow());
                };
        SingleOutputStreamOperator<Line> ordered =
                inTurn(lines)
                        .keyBy(line -> line.place().window(), Types.LONG)
                        .process(new PutInOrder(windowing))
                        .returns(new FormType<>(Line.class))
                        .name("order")
                        .uid("order");
        return new Results(
                ordered,
                placed.getSideOutput(Told.TAG).union(roll.getSideOutput(Told.TAG)),
                provisional(placed),
                kept.getSideOutput(Held.TAG),
                compared);
    }

    /// Over files Flink sorts what comes to a key by its time, on disk: with ranks for times no
    /// line has to be kept until its turn.
    private DataStream<Line> inTurn(DataStream<Line> lines) {
        return switch (inflow) {
            case TOPICS -> lines;
            case FILES ->
                    lines.assignTimestampsAndWatermarks(
                            WatermarkStrategy.<Line>noWatermarks()
                                    .withTimestampAssigner((line, time) -> line.place().rank()));
        };
    }

    private Optional<DataStream<Provisional>> provisional(DataStream<Placed> placed) {
        return switch (inflow) {
            case FILES -> Optional.empty();
            case TOPICS ->
                    Optional.of(
                            placed.keyBy(Placed::window, Types.LONG)
                                    .process(new PlaceReports(rooms, windowing))
                                    .returns(new FormType<>(Provisional.class))
                                    .name("place for now")
                                    .uid("place for now"));
        };
    }

    /// Comparing is worth the way to where there is room; writing down what was found is not.
    private Optional<DataStream<Compared>> compared(List<DataStream<Outcome>> settled) {
        if (depth == Depth.EVENTS && keeping == Keeping.NO_BYTES) {
            return Optional.empty();
        }
        return Optional.of(
                union(settled.stream())
                        .rebalance()
                        .map(new CompareEvents(rooms))
                        .returns(new FormType<>(Compared.class))
                        .name("compare"));
    }

    private static DataStream<Line> linesOfSynopses(DataStream<Compared> compared) {
        return compared.map(Line::ofSynopsis).returns(new FormType<>(Line.class)).name("write");
    }

    private static DataStream<Line> linesOfEvents(DataStream<Outcome> settled) {
        return settled.map(Line::ofEvent).returns(new FormType<>(Line.class)).name("write");
    }

    private static <T> DataStream<T> union(Stream<DataStream<T>> all) {
        return all.reduce((a, b) -> a.union(b)).orElseThrow();
    }
}
