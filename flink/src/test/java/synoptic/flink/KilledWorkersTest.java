package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.flink.kafka.Broker;
import synoptic.flink.kafka.CaptureJson;
import synoptic.news.Capture;

/// Workers that are killed while a topic flows into libraries leave no trace in what comes of it.
/// Asked for by `-Dsynoptic.flink.kills=10`; needs the jars of the build.
class KilledWorkersTest {

    private static final int KILLS = Integer.getInteger("synoptic.flink.kills", 0);
    private static final long SEED = Long.getLong("synoptic.seed", 7);
    private static final int REPORTS = Integer.getInteger("synoptic.flink.reports", 2000);
    private static final Instant MORNING = Instant.parse("2026-06-08T06:00:00Z");
    private static final Instant WINDOW = Instant.parse("2026-06-08T00:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void nothingIsLostAndNothingIsThereTwice(@TempDir Path folder) throws Exception {
        assumeTrue(KILLS > 0, "asked for by -Dsynoptic.flink.kills");
        List<Capture> captures = captures();
        try (Cluster cluster = Cluster.start(folder)) {
            Broker broker = cluster.broker();
            Cluster.until(
                    "two workers are there",
                    Duration.ofMinutes(2),
                    () -> cluster.told("/overview").contains("\"taskmanagers\":2"));
            cluster.submit("--window", "P1D", "--hop", "P1D", "--block", "200");
            Thread feeding = feeding(broker, captures);
            kill(cluster, new Random(SEED));
            feeding.join(LONG.toMillis());
            broker.send(
                    "captures",
                    out ->
                            out.accept(
                                    CaptureJson.write(
                                            OneMachine.after(MORNING.plus(Duration.ofDays(3))))));
            List<String> expected = OneMachine.events(OneMachine.sources(captures));
            Cluster.until(
                    "all events are there", LONG, () -> size(broker, "events") >= expected.size());

            assertThat(cluster.read("events")).as("seed %d", SEED).isEqualTo(expected);
            assertThat(TopicJob.rows(cluster.database(), WINDOW))
                    .isEqualTo(TopicJob.ingested(folder, captures));
            assertThat(cluster.read("dead")).isEmpty();
        }
    }

    private static int size(Broker broker, String topic) {
        try {
            return broker.committed(topic).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends captures a few at a time, so that there are some on their way whenever a worker dies.
    private static Thread feeding(Broker broker, List<Capture> captures) {
        Thread thread =
                new Thread(
                        () -> {
                            int portion = Math.max(1, captures.size() / (10 * KILLS));
                            for (int from = 0; from < captures.size(); from += portion) {
                                send(
                                        broker,
                                        captures.subList(
                                                from, Math.min(captures.size(), from + portion)));
                            }
                        });
        thread.start();
        return thread;
    }

    private static void send(Broker broker, List<Capture> captures) {
        try {
            broker.send(
                    "captures",
                    out -> captures.forEach(capture -> out.accept(CaptureJson.write(capture))));
            Thread.sleep(1000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kill(Cluster cluster, Random random) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(5_000 + random.nextInt(10_000));
            int worker = 1 + random.nextInt(2);
            cluster.killWorker(worker);
            for (int number = 1; number <= 2; number++) {
                if (number == worker || !cluster.workerLives(number)) {
                    cluster.startWorker(number);
                }
            }
        }
    }

    private static List<Capture> captures() throws IOException {
        if (!Files.exists(OneMachine.STREAM)) {
            return OneMachine.capturesFrom(MORNING);
        }
        List<Capture> captures = new ArrayList<>();
        for (String line : OneMachine.stream(REPORTS)) {
            captures.add(
                    new Capture(
                            "stream-%06d.json".formatted(captures.size()),
                            line.getBytes(StandardCharsets.UTF_8),
                            null,
                            null,
                            MORNING.plusSeconds(captures.size())));
        }
        return captures;
    }
}
