package synoptic.flink.library;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Steps;

/// Sends settled windows to their libraries.
public final class LibraryOutput {

    private LibraryOutput() {}

    /// Each window is written by one worker; `steps` keep the bytes of captures.
    public static void write(Steps.Results results, Steps steps, WindowLibraries libraries) {
        FormType<Piece> pieces = new FormType<>(Piece.class);
        DataStream<Piece> captures =
                results.held().<Piece>map(Piece.OfCapture::new).returns(pieces).name("captures");
        DataStream<Piece> events =
                results.compared()
                        .orElseThrow(() -> new IllegalArgumentException("libraries need bytes"))
                        .map(Piece::of)
                        .returns(pieces)
                        .name("events");
        captures.union(events)
                .keyBy(piece -> piece.place().window(), Types.LONG)
                .process(new KeepWindows(libraries, steps.windowing()))
                .returns(Types.LONG)
                .name("libraries")
                .uid("libraries")
                .sinkTo(new DiscardingSink<>())
                .name("written windows");
    }
}
