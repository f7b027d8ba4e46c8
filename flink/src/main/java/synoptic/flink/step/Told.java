package synoptic.flink.step;

import java.time.Instant;
import java.util.List;
import org.apache.flink.util.OutputTag;
import synoptic.flink.form.FormType;

/// A sentence on what is amiss with something that was brought, for people; `path` is its place.
public record Told(String path, String sentence) {

    /// Where such sentences leave the job.
    public static final OutputTag<Told> TAG = new OutputTag<>("told", new FormType<>(Told.class));

    static Told late(Placed placed) {
        return new Told(
                placed.brought().position().file(),
                "came when the window from %s on was closed"
                        .formatted(Instant.ofEpochMilli(placed.window())));
    }

    /// What there is to say of something that has no place in any window.
    static List<Told> of(Brought brought) {
        return switch (brought) {
            case Brought.Report report ->
                    List.of(
                            new Told(
                                    report.capture().path(),
                                    "is of no window: neither when it was captured nor when it was published is known"));
            case Brought.Refused refused ->
                    List.of(new Told(refused.none().path(), "skipped: " + refused.none().reason()));
            case Brought.Remarked remarked ->
                    List.of(new Told(remarked.position().file(), remarked.sentence()));
        };
    }
}
