package synoptic.flink;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;
import synoptic.flink.file.NamedFiles;
import synoptic.flink.kafka.Topics;
import synoptic.flink.library.LibraryOutput;
import synoptic.flink.library.WindowLibraries;
import synoptic.flink.step.Depth;
import synoptic.flink.step.Inflow;
import synoptic.flink.step.Keeping;
import synoptic.flink.step.Rooms;
import synoptic.flink.step.Steps;
import synoptic.flink.step.Windowing;

/// The job as a cluster runs it: over files (`--files` or `--cc-news`, `--output`), or from topics
/// to topics (`--kafka`); with `--library`, also into libraries.
public final class Job {

    private static final Duration CHECKPOINTS = Duration.ofSeconds(30);

    private final ParameterTool settings;

    private Job(ParameterTool settings) {
        this.settings = settings;
    }

    /// Builds the job and hands it to the cluster it was started on.
    public static void main(String[] arguments) throws Exception {
        of(arguments).execute("synoptic");
    }

    /// The job that the words of a command line describe, built but not started.
    static StreamExecutionEnvironment of(String... arguments) throws IOException {
        Job job = new Job(ParameterTool.fromArgs(arguments));
        return job.settings.has("kafka") ? job.overTopics() : job.overFiles();
    }

    private StreamExecutionEnvironment overFiles() throws IOException {
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.getExecutionEnvironment(Bounded.stepByStep());
        Windowing windowing =
                settings.has("window") || settings.has("cc-news")
                        ? windowing("PT48H", "PT24H")
                        : new Windowing.All();
        Steps steps = steps(windowing, Inflow.FILES);
        Steps.Results results = steps.from(steps.unpacked(env.fromData(files(), Types.STRING)));
        FileResults.write(results, windowing, settings.getRequired("output"), format());
        toLibraries(results, steps);
        return env;
    }

    private StreamExecutionEnvironment overTopics() throws IOException {
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.getExecutionEnvironment(
                        new Configuration().set(PipelineOptions.GENERIC_TYPES, false));
        checkpoint(env);
        Steps steps = steps(windowing("PT48H", "PT24H"), Inflow.TOPICS);
        Topics topics = topics();
        Steps.Results results = steps.from(topics.arrivals(env));
        topics.send(results);
        toLibraries(results, steps);
        return env;
    }

    /// As the cluster says. Where it says nothing, there are checkpoints, and the last stays when
    /// the job is cancelled or gives up: what open windows hold is nowhere else.
    private static void checkpoint(StreamExecutionEnvironment env) {
        if (!env.getCheckpointConfig().isCheckpointingEnabled()) {
            env.enableCheckpointing(CHECKPOINTS.toMillis());
        }
        if (env.getConfiguration()
                .getOptional(CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION)
                .isEmpty()) {
            env.getCheckpointConfig()
                    .setExternalizedCheckpointRetention(
                            ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        }
    }

    private Topics topics() throws IOException {
        return new Topics(
                settings.getRequired("kafka"),
                client(),
                settings.get("captures", "captures"),
                settings.get("events", "events"),
                settings.get("provisional", "provisional"),
                settings.get("dead", "dead"),
                duration("disorder", "PT10M"),
                settings.has("until-now") ? Topics.Ending.WITH_WHAT_IS_THERE : Topics.Ending.NEVER);
    }

    private Properties client() throws IOException {
        Properties client = new Properties();
        if (settings.has("client")) {
            try (Reader file = Files.newBufferedReader(Path.of(settings.get("client")))) {
                client.load(file);
            }
        }
        return client;
    }

    private Steps steps(Windowing windowing, Inflow inflow) throws IOException {
        return new Steps(
                windowing,
                settings.has("outlets")
                        ? new Rooms(Files.readAllLines(Path.of(settings.get("outlets"))))
                        : Rooms.BUILT_IN,
                settings.has("library") ? Keeping.BYTES : Keeping.NO_BYTES,
                settings.has("synopses") ? Depth.SYNOPSES : Depth.EVENTS,
                inflow,
                Integer.parseInt(settings.get("block", Integer.toString(Steps.BLOCK))));
    }

    private Windowing windowing(String length, String hop) {
        return new Windowing.Hopping(
                duration("window", length), duration("hop", hop), duration("lateness", "PT6H"));
    }

    private Duration duration(String name, String otherwise) {
        return Duration.parse(settings.get(name, otherwise));
    }

    private void toLibraries(Steps.Results results, Steps steps) {
        if (settings.has("library")) {
            LibraryOutput.write(
                    results, steps, new WindowLibraries(settings.getRequired("library")));
        }
    }

    private FileResults.Format format() {
        return switch (settings.get("format", "jsonl")) {
            case "jsonl" -> FileResults.Format.JSON_LINES;
            case "parquet" -> FileResults.Format.PARQUET;
            case String other ->
                    throw new IllegalArgumentException(
                            "format: expected jsonl or parquet but found " + other);
        };
    }

    /// At most so many as `most` says, the first of them.
    private List<String> files() throws IOException {
        List<String> files =
                settings.has("cc-news")
                        ? NamedFiles.ofCommonCrawl(
                                settings.get("cc-news"),
                                settings.get("base", NamedFiles.COMMON_CRAWL))
                        : NamedFiles.of(settings.getRequired("files"), settings.get("base", ""));
        return files.stream().limit(settings.getLong("most", Long.MAX_VALUE)).toList();
    }
}
