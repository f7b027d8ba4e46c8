package synoptic.flink.step;

import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import synoptic.group.Event;
import synoptic.group.spread.Sheet;
import synoptic.group.spread.Stage;

/// What settling costs and comes to, in Flink's own metrics: of the stage of candidates how many
/// `candidates` reports have in all, of the last stages the `events`, the `links` by which reports
/// hold together, and how long the last settling took from its beginning, `settling_millis`.
final class StageMeasures {

    private final Stage stage;
    private final Counter candidates;
    private final Counter events;
    private final Counter links;
    private volatile long lastMillis;

    StageMeasures(Stage stage, MetricGroup group) {
        this.stage = stage;
        candidates = group.counter("candidates");
        events = group.counter("events");
        links = group.counter("links");
        group.gauge("settling_millis", () -> lastMillis);
    }

    /// The candidates of a report all go to its own block too.
    void sent(Sheet sheet, boolean toOwnBlock) {
        if (stage == Stage.CANDIDATES && toOwnBlock && sheet instanceof Sheet.Pairs pairs) {
            candidates.inc(pairs.pairs().length);
        }
    }

    void found(Event event) {
        events.inc();
        links.inc(event.links().size());
    }

    void settled(long millis) {
        lastMillis = millis;
    }
}
