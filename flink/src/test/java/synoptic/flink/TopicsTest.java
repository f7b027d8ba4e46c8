package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.flink.kafka.CaptureJson;
import synoptic.flink.library.WindowLibraries;
import synoptic.news.Capture;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;

/// The job from topics to topics and into libraries gives what one machine gives.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class TopicsTest {

    private static final Instant MORNING = Instant.parse("2026-06-08T06:00:00Z");
    private static final Instant WINDOW = Instant.parse("2026-06-08T00:00:00Z");

    private static Kafka kafka;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                System.getProperty("os.name").contains("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "PostgreSQL comes with the tests for Linux on amd64 only");
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        kafka = Kafka.start();
    }

    @AfterAll
    static void stop() throws Exception {
        kafka.close();
        postgres.close();
    }

    @Test
    void settlesToTheEventsOfOneMachineAndTellsWhatIsPoison(@TempDir Path folder) throws Exception {
        List<Capture> captures = OneMachine.capturesFrom(MORNING);
        kafka.topicsOfAJob();
        kafka.send("captures", captures.stream().map(CaptureJson::write).toList());
        kafka.send(
                "captures",
                Stream.of(
                                "no json",
                                "{\"time\":\"2400-01-01T00:00:00Z\",\"text\":\"a\"}",
                                "{\"time\":\"2026-06-08T00:00:00Z\"}",
                                "{\"text\":7}",
                                "[1]")
                        .map(words -> words.getBytes(StandardCharsets.UTF_8))
                        .toList());
        kafka.send("captures", captures.stream().limit(9).map(CaptureJson::write).toList());

        job().execute();

        List<String> events = values(kafka.committed("events"));
        assertThat(events).isEqualTo(OneMachine.events(OneMachine.sources(captures)));
        assertThat(kafka.committed("events"))
                .allSatisfy(line -> assertThat(header(line, "standing")).isEqualTo("settled"))
                .allSatisfy(
                        line -> assertThat(header(line, "window")).isEqualTo(WINDOW.toString()));
        assertThat(values(kafka.committed("provisional")))
                .hasSize(captures.size())
                .allSatisfy(
                        line -> assertThat(line).startsWith("{\"provisional\":true,\"window\":"));
        assertThat(kafka.committed("dead").stream().map(line -> header(line, "reason")).sorted())
                .containsExactly(
                        "expected a JSON object but found Unrecognized token 'no': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                        "expected a JSON object but found [1]",
                        "expected either text or base64 but found none",
                        "text: expected a string but found 7",
                        "time: 2400-01-01T00:00:00Z is after the message was sent, at …");
        assertThat(libraryRows()).isEqualTo(ingested(captures, folder));
    }

    private static StreamExecutionEnvironment job() throws Exception {
        StreamExecutionEnvironment env =
                Job.of(
                        "--kafka",
                        kafka.servers(),
                        "--window",
                        "P1D",
                        "--hop",
                        "P1D",
                        "--library",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "--until-now");
        env.configure(new Configuration().set(RestartStrategyOptions.RESTART_STRATEGY, "none"));
        env.setParallelism(2);
        env.enableCheckpointing(500);
        return env;
    }

    private static List<String> libraryRows() {
        WindowLibraries libraries =
                new WindowLibraries(postgres.getJdbcUrl("postgres", "postgres"));
        List<String> rows = new ArrayList<>();
        Libraries.rows(libraries.address(WINDOW.toEpochMilli()), rows::add);
        return rows;
    }

    private static List<String> ingested(Collection<Capture> captures, Path folder) {
        String file = folder.resolve("library.db").toString();
        try (LibraryWriter library = Libraries.openWriter(file)) {
            new Ingest(OneMachine.SYNOPTIC, library)
                    .files(OneMachine.sources(List.copyOf(captures)), new Synoptic.Gathered());
        }
        List<String> rows = new ArrayList<>();
        Libraries.rows(file, rows::add);
        return rows;
    }

    private static List<String> values(List<ConsumerRecord<byte[], byte[]>> messages) {
        return messages.stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return new String(header.value(), StandardCharsets.UTF_8).replaceFirst("at \\d.*", "at …");
    }
}
