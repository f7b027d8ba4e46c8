package synoptic.flink.step;

import java.time.Duration;
import java.util.List;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/// What settling costs and comes to, in Flink's own metrics: `settlings`, `events`, the `links` by
/// which reports hold together, and how long the last settling took, `settling_millis`.
final class SettlingMeasures {

    private final Counter settlings;
    private final Counter events;
    private final Counter links;
    private volatile long lastMillis;

    SettlingMeasures(MetricGroup group) {
        settlings = group.counter("settlings");
        events = group.counter("events");
        links = group.counter("links");
        group.gauge("settling_millis", () -> lastMillis);
    }

    void settled(List<Outcome> outcomes, long nanos) {
        settlings.inc();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Found found) {
                events.inc();
                links.inc(found.event().links().size());
            }
        }
        lastMillis = Duration.ofNanos(nanos).toMillis();
    }
}
