package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Arrival;
import synoptic.flink.step.Depth;
import synoptic.flink.step.Inflow;
import synoptic.flink.step.Keeping;
import synoptic.flink.step.Line;
import synoptic.flink.step.Position;
import synoptic.flink.step.Rooms;
import synoptic.flink.step.Steps;
import synoptic.flink.step.Windowing;
import synoptic.news.Capture;

/// What a job kept is taken up by another: of another parallelism, with another store of state, of
/// a later build.
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class SavepointTest {

    /// Made by a build whose entries had no remarks yet, and whose reports had a note:
    /// `-Dsynoptic.savepoint=DIR` makes another.
    private static final Path EARLIER_BUILD =
            Path.of("src", "test", "resources", "synoptic", "flink", "savepoint");

    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private static final Instant MORNING = Instant.parse("2026-03-10T08:00:00Z");

    private static final List<String> TEXTS =
            List.of(
                    "Ferry Nordwind aground off Kestwick\n\nThe ferry Nordwind ran aground off Kestwick on Tuesday with 84 people on board, the harbour office said. Nobody was hurt.\n\nTransport Minister Ilse Marten travelled to Kestwick to see the ferry. “We will find out how this could happen,” she said.",
                    "Tugs fail to free ferry Nordwind\n\nTugs struggled on Tuesday to free the Nordwind, the ferry aground off Kestwick. The harbour office said 84 people were taken ashore in boats.\n\nTransport Minister Ilse Marten came to the harbour of Kestwick.",
                    "Hop growers expect best harvest for ten years\n\nHop growers in the valley of the Anse expect the best harvest for ten years. Rain in June and a warm August helped, their association said.",
                    "Ferry Nordwind still aground\n\nThe Nordwind was still aground off Kestwick on Wednesday. The harbour office hopes for the spring tide of Thursday. Minister Ilse Marten called for an inquiry.",
                    "Rain ends hopes of hop growers\n\nTwo days of rain have ended the hopes of hop growers in the valley of the Anse, their association said. A third of the harvest is lost.");

    private static final List<Capture> ALL =
            IntStream.range(0, TEXTS.size())
                    .mapToObj(
                            i ->
                                    new Capture(
                                            "reports/%d.txt".formatted(i),
                                            TEXTS.get(i).getBytes(StandardCharsets.UTF_8),
                                            null,
                                            null,
                                            MORNING.plusSeconds(60L * i)))
                    .toList();

    /// Those that came before the savepoint.
    private static final int BEFORE = 3;

    private static final AtomicInteger PLACED = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"hashmap", "rocksdb"})
    void isTakenUpAtAnotherParallelism(String backend, @TempDir Path folder) throws Exception {
        String savepoint = made(folder);

        assertThat(continued(savepoint, backend, 3)).isEqualTo(expected());
    }

    @Test
    void ofAnEarlierBuildIsTakenUp() throws Exception {
        String savepoint = EARLIER_BUILD.toAbsolutePath().toUri().toString();

        assertThat(continued(savepoint, "hashmap", 2)).isEqualTo(expected());
    }

    @Test
    void isMadeForLaterBuilds() throws Exception {
        String folder = System.getProperty("synoptic.savepoint");
        assumeTrue(folder != null, "asked for by -Dsynoptic.savepoint=DIR");

        assertThat(made(Path.of(folder))).contains("savepoint-");
    }

    private static List<String> expected() {
        return OneMachine.events(OneMachine.sources(ALL));
    }

    /// Brings in the first captures, again and again, until all have a place; then keeps and stops.
    private static String made(Path folder) throws Exception {
        PLACED.set(0);
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createLocalEnvironment(2, settings());
        Steps.Results results = steps().from(endless(env));
        results.lines().sinkTo(new DiscardingSink<>());
        results.provisional()
                .orElseThrow()
                .map(place -> PLACED.incrementAndGet())
                .returns(Types.INT)
                .sinkTo(new DiscardingSink<>());
        JobClient job = env.executeAsync();
        Instant deadline = Instant.now().plus(DEADLINE);
        while (PLACED.get() < BEFORE) {
            assertThat(Instant.now()).as("until reports have places").isBefore(deadline);
            Thread.sleep(50);
        }
        return job.stopWithSavepoint(
                        false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
                .get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
    }

    private static DataStream<Arrival> endless(StreamExecutionEnvironment env) {
        return env.fromSource(
                        new DataGeneratorSource<>(
                                number -> arrival((int) (number % BEFORE)),
                                Long.MAX_VALUE,
                                RateLimiterStrategy.perSecond(50),
                                new FormType<>(Arrival.class)),
                        WatermarkStrategy.noWatermarks(),
                        "endless")
                .uid("endless");
    }

    /// Takes up what was kept, brings in the rest, and gives the lines to which all comes.
    private static List<String> continued(String savepoint, String backend, int parallelism)
            throws Exception {
        Configuration settings = settings();
        settings.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
        settings.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, true);
        settings.set(StateBackendOptions.STATE_BACKEND, backend);
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createLocalEnvironment(parallelism, settings);
        List<Arrival> rest =
                IntStream.range(BEFORE, ALL.size()).mapToObj(SavepointTest::arrival).toList();
        Steps.Results results =
                steps().from(env.fromData(rest, new FormType<>(Arrival.class)).uid("rest"));
        return results.lines().executeAndCollect(expected().size()).stream()
                .map(Line::json)
                .toList();
    }

    private static Arrival arrival(int i) {
        Capture capture = ALL.get(i);
        return new Arrival.Arrived(new Position(capture.path(), 0, ""), capture);
    }

    private static Steps steps() {
        return new Steps(
                new Windowing.All(),
                Rooms.BUILT_IN,
                Keeping.NO_BYTES,
                Depth.EVENTS,
                Inflow.TOPICS,
                Steps.BLOCK);
    }

    private static Configuration settings() {
        Configuration settings = new Configuration();
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        return settings;
    }
}
