package synoptic.flink.step;

import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import synoptic.group.Event;

/// What settling costs and comes to, in Flink's own metrics: the `candidates` that the reports of
/// spread windows have, in all; the `events`, and the `links` by which their reports hold together;
/// and `settling_millis`, how long the last settling took until its events were known.
final class SettlingMeasures {

    private final Counter candidates;
    private final Counter events;
    private final Counter links;
    private volatile long lastMillis;

    SettlingMeasures(MetricGroup group) {
        candidates = group.counter("candidates");
        events = group.counter("events");
        links = group.counter("links");
        group.gauge("settling_millis", () -> lastMillis);
    }

    void candidates(int more) {
        candidates.inc(more);
    }

    void found(Event event) {
        events.inc();
        links.inc(event.links().size());
    }

    void settled(long millis) {
        lastMillis = millis;
    }
}
