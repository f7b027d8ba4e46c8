package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void settlesToTheEventsOfOneMachineAndTellsWhatIsPoison(
            int parallelism, @TempDir Path folder, Services services) throws Exception {
        List<Capture> captures = OneMachine.capturesFrom(MORNING);
        TopicJob job = TopicJob.of(services, "at" + parallelism);
        job.send(captures);
        services.kafka.send(job.topic("captures"), POISON);
        job.send(captures.subList(0, 9));

        job.at(parallelism, "--until-now").execute();

        assertThat(TopicJob.values(job.committed("events")))
                .isEqualTo(OneMachine.events(OneMachine.sources(captures)));
        assertThat(job.committed("events"))
                .allSatisfy(
                        line -> assertThat(TopicJob.header(line, "standing")).isEqualTo("settled"))
                .allSatisfy(
                        line ->
                                assertThat(TopicJob.header(line, "window"))
                                        .isEqualTo(WINDOW.toString()));
        assertThat(TopicJob.values(job.committed("provisional")))
                .hasSize(captures.size())
                .allSatisfy(
                        line -> assertThat(line).startsWith("{\"provisional\":true,\"window\":"));
        assertThat(
                        job.committed("dead").stream()
                                .map(line -> TopicJob.header(line, "reason"))
                                .map(reason -> reason.replaceFirst("at \\d.*", "at …"))
                                .sorted())
                .containsExactly(
                        "expected a JSON object but found Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                        "expected a JSON object but found [1]",
                        "expected either text or base64 but found none",
                        "text: expected a string but found 7",
                        "time: 2400-01-01T00:00:00Z is after the message was sent, at …");
        assertThat(job.rows(WINDOW)).isEqualTo(TopicJob.ingested(folder, captures));
    }

    @Test
    void jobsOfOtherTopicsMayShareTheBroker(Services services) throws Exception {
        List<Capture> captures = OneMachine.capturesFrom(MORNING);
        TopicJob one = TopicJob.of(services, "one");
        TopicJob other = TopicJob.of(services, "other");
        other.send(captures);

        try (Running running = Running.start(one.at(2))) {
            one.send(captures.subList(0, 9));
            one.untilPlaced(9);
            other.at(2, "--until-now").execute();
            one.send(captures.subList(9, captures.size()));
            one.untilPlaced(captures.size());
            assertThat(running.state()).isEqualTo(JobStatus.RUNNING);
        }

        assertThat(TopicJob.values(other.committed("events")))
                .isEqualTo(OneMachine.events(OneMachine.sources(captures)));
    }
}
