package synoptic.flink.step;

import java.util.Objects;
import org.apache.flink.util.OutputTag;
import synoptic.flink.form.FormType;
import synoptic.news.Capture;
import synoptic.read.Reading;

/// A capture of a window that was settled, and what it was read as, for a library to keep: one of
/// as many as `place` says.
public record Held(Outcome.Place place, Capture capture, Reading reading) {

    /// Where captures go on with the events they are in.
    public static final OutputTag<Held> TAG = new OutputTag<>("held", new FormType<>(Held.class));

    static Held of(Outcome.Place place, Brought brought) {
        return switch (brought) {
            case Brought.Report report -> new Held(place, report.capture(), report.reading());
            case Brought.Refused refused ->
                    new Held(place, Objects.requireNonNull(refused.capture()), refused.none());
            case Brought.Remarked remarked ->
                    throw new IllegalArgumentException("a remark is no capture");
        };
    }
}
