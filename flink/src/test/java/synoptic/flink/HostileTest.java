package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static synoptic.flink.Running.LONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import synoptic.news.Capture;

/// What a job stands on gives way while reports flow, and is mended: nothing is lost, and nothing
/// is there twice.
@ExtendWith(Services.Lent.class)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class HostileTest {

    private static final Instant WINDOW = Instant.parse("2026-06-08T00:00:00Z");

    /// How long the broker is away beside what its restart takes.
    private static final Duration AWAY = Duration.ofSeconds(Long.getLong("synoptic.flink.away", 0));

    private List<Capture> captures = List.of();
    private List<Capture> first = List.of();
    private List<Capture> rest = List.of();

    @BeforeEach
    void capturesInTwoPortions() throws IOException {
        captures = OneMachine.capturesFrom(WINDOW.plus(Duration.ofHours(6)));
        first = captures.subList(0, captures.size() / 2);
        rest = captures.subList(captures.size() / 2, captures.size());
    }

    @AfterEach
    void thereIsRoomAgain() {
        FillingDisk.clear();
    }

    /// What takes Kafka's clients minutes takes seconds here.
    @Test
    void aBrokerThatIsAwayForLongerThanClientsWaitIsWaitedForToo(
            @TempDir Path folder, Services services) throws Exception {
        Path client = folder.resolve("client.properties");
        Files.writeString(
                client,
                """
                max.block.ms = 1500
                delivery.timeout.ms = 1500
                request.timeout.ms = 1000
                linger.ms = 0
                """);
        TopicJob job = TopicJob.of(services, "long");
        StreamExecutionEnvironment env =
                job.at(2, restarting(folder), "--client", client.toString());
        try (Running running = Running.start(env)) {
            job.send(first);
            job.untilPlaced(first.size());
            job.send(rest);

            services.kafka.goAway();
            try {
                Cluster.until(
                        "the job says what is amiss",
                        LONG,
                        () ->
                                running.failures()
                                        .contains("org.apache.kafka.common.errors.Timeout"));
            } finally {
                services.kafka.comeBack();
            }

            untilSettled(job, running);
        }
        assertEqualToOneMachine(job, folder);
    }

    @Test
    void aBrokerThatRestartsIsWaitedFor(@TempDir Path folder, Services services) throws Exception {
        TopicJob job = TopicJob.of(services, "broker");
        try (Running running = Running.start(job.at(2, restarting(folder)))) {
            job.send(first);
            job.untilPlaced(first.size());
            job.send(rest);

            services.kafka.goAway();
            try {
                Thread.sleep(AWAY.toMillis());
            } finally {
                services.kafka.comeBack();
            }

            assertThat(running.state()).isIn(JobStatus.RUNNING, JobStatus.RESTARTING);
            untilSettled(job, running);
        }
        assertEqualToOneMachine(job, folder);
    }

    @Test
    void aFullDiskOfCheckpointsEndsAJobThatGoesOnFromItsLastOne(
            @TempDir Path folder, Services services) throws Exception {
        TopicJob job = TopicJob.of(services, "disk");
        Running running = Running.start(job.at(2, once(folder)));
        job.send(first);
        job.untilPlaced(first.size());

        FillingDisk.fill();
        job.send(rest);
        job.sendToAll(OneMachine.after(WINDOW.plus(Duration.ofHours(25))));
        Throwable failure = running.gaveUp().orElseThrow();

        assertThat(failure).hasStackTraceContaining("The latest checkpoint failed due to");
        assertThat(job.committed("events")).isEmpty();
        assertThat(job.committed("provisional")).hasSize(first.size());
        FillingDisk.clear();
        Configuration again = once(folder);
        again.set(StateRecoveryOptions.SAVEPOINT_PATH, lastCheckpoint(folder));
        try (Running second = Running.start(job.at(2, again))) {
            untilSettled(job, second);
            assertThat(second.state()).isEqualTo(JobStatus.RUNNING);
        }
        assertEqualToOneMachine(job, folder);
    }

    @Test
    void aDatabaseThatIsAwayIsTriedUntilItIsBack(@TempDir Path folder, Services services)
            throws Exception {
        TopicJob job = TopicJob.of(services, "away");
        try (Running running = Running.start(job.at(2, restarting(folder)))) {
            services.database.goAway();
            try {
                job.send(captures);
                job.sendToAll(OneMachine.after(WINDOW.plus(Duration.ofHours(25))));
                Cluster.until(
                        "the job says what is amiss",
                        LONG,
                        () -> running.failures().contains("could be made"));
                assertThat(job.committed("events")).isEmpty();
            } finally {
                services.database.comeBack();
            }

            assertThat(running.state()).isIn(JobStatus.RUNNING, JobStatus.RESTARTING);
            assertThat(running.failures())
                    .contains(
                            "the database of libraries: no schema w20260608t000000z could be made")
                    .contains("localhost:" + services.database.port());
            untilSettled(job, running);
        }
        assertEqualToOneMachine(job, folder);
    }

    private static Configuration once(Path folder) {
        Configuration settings = new Configuration();
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        settings.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                FillingDisk.SCHEME + "://" + folder.resolve("checkpoints"));
        return settings;
    }

    private static Configuration restarting(Path folder) {
        Configuration settings = once(folder);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
        return settings;
    }

    private void untilSettled(TopicJob job, Running running) throws Exception {
        job.sendToAll(OneMachine.after(WINDOW.plus(Duration.ofHours(25))));
        int events = OneMachine.events(OneMachine.sources(captures)).size();
        Cluster.until(
                "the window is settled",
                Duration.ofMinutes(5),
                () -> {
                    running.checkThatItHasNotGivenUp();
                    return job.committed("events").size() >= events;
                });
    }

    private void assertEqualToOneMachine(TopicJob job, Path folder) {
        assertThat(TopicJob.values(job.committed("events")))
                .isEqualTo(OneMachine.events(OneMachine.sources(captures)));
        assertThat(job.committed("provisional")).hasSize(captures.size() + 1);
        assertThat(job.committed("dead")).isEmpty();
        assertThat(job.rows(WINDOW)).isEqualTo(TopicJob.ingested(folder, captures));
    }

    /// The latest of those that are whole; none is there in part.
    private static String lastCheckpoint(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> whole =
                    all.filter(one -> Files.exists(one.resolve("_metadata")))
                            .sorted(Comparator.comparingLong(HostileTest::number))
                            .toList();
            assertThat(whole)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.resolve("_metadata")).isNotEmptyFile());
            return FillingDisk.SCHEME + "://" + whole.getLast();
        }
    }

    /// The number in `…/chk-17`.
    private static long number(Path checkpoint) {
        String path = checkpoint.toString();
        return Long.parseLong(path.substring(path.lastIndexOf('-') + 1));
    }
}
