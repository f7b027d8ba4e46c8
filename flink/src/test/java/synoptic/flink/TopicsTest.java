package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import synoptic.news.Capture;

/// The job from topics to topics and into libraries gives what one machine gives.
@ExtendWith(Services.Lent.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class TopicsTest {

    private static final Instant MORNING = Instant.parse("2026-06-08T06:00:00Z");
    private static final Instant WINDOW = Instant.parse("2026-06-08T00:00:00Z");

    private static final List<byte[]> POISON =
            Stream.of(
                            "no json",
                            "{\"time\":\"2400-01-01T00:00:00Z\",\"text\":\"a\"}",
                            "{\"time\":\"2026-06-08T00:00:00Z\"}",
                            "{\"text\":7}",
                            "[1]")
                    .map(words -> words.getBytes(StandardCharsets.UTF_8))
                    .toList();

    private static final List<String> REASONS =
            List.of(
                    "expected a JSON object but found Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                    "expected a JSON object but found [1]",
                    "expected either text or base64 but found none",
                    "text: expected a string but found 7",
                    "time: 2400-01-01T00:00:00Z is after the message was sent, at …");

    @Test
    void settlesToTheEventsOfOneMachineAtAnyParallelismBesideOtherJobsOfTheBroker(
            @TempDir Path folder, Services services) throws Exception {
        List<Capture> captures = OneMachine.capturesFrom(MORNING);
        Map<TopicJob, Running> jobs = new LinkedHashMap<>();
        for (int parallelism : List.of(1, 2, 4, 8)) {
            TopicJob job = TopicJob.of(services, "at" + parallelism);
            job.send(captures);
            services.kafka.send(job.topic("captures"), POISON);
            job.send(captures.subList(0, 9));
            String block = parallelism == 1 ? "20000" : "4";
            jobs.put(job, Running.start(job.at(parallelism, "--until-now", "--block", block)));
        }

        for (Running job : jobs.values()) {
            assertThat(job.gaveUp()).isEmpty();
        }

        List<String> events = OneMachine.events(OneMachine.sources(captures));
        List<String> rows = TopicJob.ingested(folder, captures);
        for (TopicJob job : jobs.keySet()) {
            assertThat(TopicJob.values(job.committed("events"))).as(job.name()).isEqualTo(events);
            assertThat(job.committed("events")).allSatisfy(TopicsTest::isSettled);
            assertThat(TopicJob.values(job.committed("provisional")))
                    .hasSize(captures.size())
                    .allSatisfy(TopicsTest::isProvisional);
            assertThat(job.committed("dead").stream().map(TopicsTest::reason).sorted())
                    .isEqualTo(REASONS);
            assertThat(job.rows(WINDOW)).as(job.name()).isEqualTo(rows);
        }
    }

    private static void isSettled(ConsumerRecord<byte[], byte[]> line) {
        assertThat(TopicJob.header(line, "standing")).isEqualTo("settled");
        assertThat(TopicJob.header(line, "window")).isEqualTo(WINDOW.toString());
    }

    private static void isProvisional(String line) {
        assertThat(line).startsWith("{\"provisional\":true,\"window\":");
    }

    private static String reason(ConsumerRecord<byte[], byte[]> message) {
        return TopicJob.header(message, "reason").replaceFirst("at \\d.*", "at …");
    }
}
