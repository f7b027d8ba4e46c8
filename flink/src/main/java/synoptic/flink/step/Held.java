package synoptic.flink.step;

import org.apache.flink.util.OutputTag;
import synoptic.flink.form.FormType;
import synoptic.news.Capture;
import synoptic.read.Reading;

/// A capture of a window that was settled, and what it was read as, for a library to keep: one of
/// as many as `place` says.
public record Held(Outcome.Place place, Capture capture, Reading reading) {

    /// Where captures go on with the events they are in.
    public static final OutputTag<Held> TAG = new OutputTag<>("held", new FormType<>(Held.class));
}
