package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.core.execution.JobClient;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import synoptic.news.Capture;

/// Reports that come when their window was settled.
@ExtendWith(Services.Lent.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LateReportsTest {

    private static final Instant WINDOW = Instant.parse("2026-06-08T00:00:00Z");
    private static final Instant NEXT = WINDOW.plus(Duration.ofDays(1));
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void withinTheLatenessSettleItAnewAndAfterItAreToldAmongTheDead(
            @TempDir Path folder, Services services) throws Exception {
        List<Capture> all = OneMachine.capturesFrom(WINDOW.plus(Duration.ofHours(6)));
        List<Capture> onTime = all.subList(0, all.size() - 8);
        List<Capture> late = all.subList(all.size() - 8, all.size() - 1);
        Capture tooLate = all.getLast();
        List<Capture> ofTheWindow = all.subList(0, all.size() - 1);
        TopicJob job = TopicJob.of(services, "late");

        JobClient running = job.at(2, "--block", "2").executeAsync();
        job.send(onTime);
        job.sendToAll(at(NEXT.plus(Duration.ofHours(1))));
        Cluster.until("the window is settled", LONG, () -> !lines(job, WINDOW, 0).isEmpty());
        job.send(late);
        job.sendToAll(at(NEXT.plus(Duration.ofHours(2))));
        Cluster.until("it is settled anew", LONG, () -> !lines(job, WINDOW, 1).isEmpty());
        job.sendToAll(at(NEXT.plus(Duration.ofHours(36))));
        Cluster.until("the next one is settled", LONG, () -> !lines(job, NEXT, 0).isEmpty());
        job.send(List.of(tooLate));
        Cluster.until("something is dead", LONG, () -> !job.committed("dead").isEmpty());
        running.cancel().get(LONG.toSeconds(), TimeUnit.SECONDS);

        assertThat(lines(job, WINDOW, 0)).isEqualTo(OneMachine.events(OneMachine.sources(onTime)));
        assertThat(lines(job, WINDOW, 1))
                .isEqualTo(OneMachine.events(OneMachine.sources(ofTheWindow)));
        assertThat(lines(job, WINDOW, 2)).isEmpty();
        assertThat(job.committed("dead"))
                .singleElement()
                .satisfies(
                        dead ->
                                assertThat(TopicJob.header(dead, "reason"))
                                        .isEqualTo(
                                                "came when the window from 2026-06-08T00:00:00Z on was closed"))
                .satisfies(
                        dead ->
                                assertThat(TopicJob.header(dead, "place"))
                                        .isEqualTo(tooLate.path()));
        assertThat(job.rows(WINDOW)).isEqualTo(TopicJob.ingested(folder, onTime, late));
    }

    /// A report that tells how late it is.
    private static Capture at(Instant moment) {
        return new Capture(
                "clock-%s.txt".formatted(moment),
                "Clocks of Kestwick\n\nThe clock on the harbour office of Kestwick struck at %s."
                        .formatted(moment)
                        .getBytes(StandardCharsets.UTF_8),
                null,
                null,
                moment);
    }

    private static List<String> lines(TopicJob job, Instant window, int revision) {
        return TopicJob.values(
                job.committed("events").stream()
                        .filter(line -> isOf(line, window, revision))
                        .toList());
    }

    private static boolean isOf(ConsumerRecord<byte[], byte[]> line, Instant window, int revision) {
        return TopicJob.header(line, "window").equals(window.toString())
                && TopicJob.header(line, "revision").equals(Integer.toString(revision));
    }
}
