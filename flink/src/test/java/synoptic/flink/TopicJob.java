package synoptic.flink;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.flink.kafka.CaptureJson;
import synoptic.flink.library.WindowLibraries;
import synoptic.news.Capture;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;

/// A job between topics of its own, and into a database of its own, with windows of a day.
final class TopicJob {

    private final Services services;
    private final String name;

    private TopicJob(Services services, String name) {
        this.services = services;
        this.name = name;
    }

    static TopicJob of(Services services, String name) throws Exception {
        services.kafka.topicsOfAJob(name + "-");
        services.database.make(name);
        return new TopicJob(services, name);
    }

    /// The job as it is built from the words of its command line, to be given up at a failure.
    StreamExecutionEnvironment at(int parallelism, String... more) throws Exception {
        return at(
                parallelism,
                new Configuration().set(RestartStrategyOptions.RESTART_STRATEGY, "none"),
                more);
    }

    StreamExecutionEnvironment at(int parallelism, ReadableConfig settings, String... more)
            throws Exception {
        StreamExecutionEnvironment env =
                Job.of(Stream.concat(words().stream(), Arrays.stream(more)).toArray(String[]::new));
        env.configure(settings);
        env.setParallelism(parallelism);
        env.enableCheckpointing(500);
        return env;
    }

    private List<String> words() {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "--kafka",
                                services.kafka.servers(),
                                "--window",
                                "P1D",
                                "--hop",
                                "P1D",
                                "--library",
                                database()));
        for (String topic : List.of("captures", "events", "provisional", "dead")) {
            words.addAll(List.of("--" + topic, topic(topic)));
        }
        return words;
    }

    String database() {
        return services.database.address(name);
    }

    String name() {
        return name;
    }

    String topic(String topic) {
        return name + "-" + topic;
    }

    void send(List<Capture> captures) throws Exception {
        services.kafka.send(topic("captures"), messages(captures));
    }

    /// To each partition of the topic, so that for none of them it is any earlier.
    void sendToAll(Capture capture) throws Exception {
        services.kafka.sendToAll(topic("captures"), CaptureJson.write(capture));
    }

    private static List<byte[]> messages(List<Capture> captures) {
        return captures.stream().map(CaptureJson::write).toList();
    }

    List<ConsumerRecord<byte[], byte[]>> committed(String topic) {
        return services.kafka.committed(topic(topic));
    }

    void untilPlaced(int reports) throws InterruptedException {
        Cluster.until(
                "%d reports have places".formatted(reports),
                Running.LONG,
                () -> committed("provisional").size() == reports);
    }

    /// The rows of the library of a window.
    List<String> rows(Instant window) {
        return rows(database(), window);
    }

    static List<String> rows(String database, Instant window) {
        return rows(new WindowLibraries(database).address(window.toEpochMilli()));
    }

    private static List<String> rows(String address) {
        List<String> rows = new ArrayList<>();
        Libraries.rows(address, rows::add);
        return rows;
    }

    /// The rows of a library that one machine makes of captures that come in portions.
    @SafeVarargs
    static List<String> ingested(Path folder, List<Capture>... portions) {
        String file = folder.resolve("library.db").toString();
        try (LibraryWriter library = Libraries.openWriter(file)) {
            Ingest ingest = new Ingest(OneMachine.SYNOPTIC, library);
            for (List<Capture> portion : portions) {
                ingest.files(OneMachine.sources(portion), new Synoptic.Gathered());
            }
        }
        return rows(file);
    }

    static List<String> values(List<ConsumerRecord<byte[], byte[]>> messages) {
        return messages.stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .toList();
    }

    static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
