package synoptic.flink.library;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import synoptic.Synoptic;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Outcome;
import synoptic.flink.step.Rooms;
import synoptic.flink.step.Steps;

/// Sends settled windows to their libraries.
public final class LibraryOutput {

    private LibraryOutput() {}

    /// Events are compared wherever there is room; each window is written by one worker.
    public static void write(Steps.Results results, Steps steps, WindowLibraries libraries) {
        FormType<Piece> pieces = new FormType<>(Piece.class);
        DataStream<Piece> captures =
                results.held().<Piece>map(Piece.OfCapture::new).returns(pieces).name("captures");
        DataStream<Piece> events =
                results.outcomes()
                        .rebalance()
                        .map(new Compare(steps.rooms()))
                        .returns(pieces)
                        .name("compare for libraries");
        captures.union(events)
                .keyBy(piece -> piece.place().window(), Types.LONG)
                .process(new KeepWindows(libraries, steps.windowing()))
                .returns(Types.LONG)
                .name("libraries")
                .uid("libraries")
                .sinkTo(new DiscardingSink<>())
                .name("written windows");
    }

    private static final class Compare extends RichMapFunction<Outcome, Piece> {
        private static final long serialVersionUID = 1L;

        private final Rooms rooms;
        private transient Synoptic synoptic;

        @SuppressWarnings("NullAway.Init") // opened before use
        Compare(Rooms rooms) {
            this.rooms = rooms;
        }

        @Override
        public void open(OpenContext context) {
            synoptic = rooms.open();
        }

        @Override
        public Piece map(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Found found ->
                        new Piece.OfEvent(found.place(), synoptic.compare(found.event()));
                case Outcome.Left left -> new Piece.OfNone(left.place());
            };
        }
    }
}
