package synoptic.flink.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.junit.jupiter.api.Test;
import synoptic.flink.step.Arrival;
import synoptic.flink.step.Position;
import synoptic.news.Capture;

/// How far the captures of a topic are taken to be.
class TimeOfCapturesTest implements WatermarkOutput {

    private static final Instant MORNING = Instant.parse("2026-06-08T06:00:00Z");

    private final TimeOfCaptures time = new TimeOfCaptures(Duration.ofHours(1));
    private final List<Watermark> told = new ArrayList<>();

    @Override
    public void emitWatermark(Watermark watermark) {
        told.add(watermark);
    }

    @Override
    public void markIdle() {
        throw new IllegalStateException("nothing here is idle");
    }

    @Override
    public void markActive() {
        throw new IllegalStateException("nothing here was idle");
    }

    private void come(Message message) {
        time.onEvent(message, message.moment(), this);
        time.onPeriodicEmit(this);
    }

    private static Message sound() {
        Capture capture = new Capture("captures/0:0", "text".getBytes(StandardCharsets.UTF_8));
        return new Message.Sound(
                new Arrival.Arrived(new Position(capture.path(), 0, capture.contentId()), capture),
                MORNING.toEpochMilli());
    }

    @Test
    void isBehindTheLatestCaptureByTheDisorder() {
        come(sound());

        assertThat(told)
                .containsExactly(
                        new Watermark(MORNING.minus(Duration.ofHours(1)).toEpochMilli() - 1));
    }

    @Test
    void isNotMovedOnByAMessageThatIsNoCapture() {
        come(sound());
        come(
                new Message.Poisoned(
                        "captures/0:1", "no JSON", new byte[0], MORNING.plus(Duration.ofDays(90))));

        assertThat(told.getLast()).isEqualTo(told.getFirst());
    }
}
