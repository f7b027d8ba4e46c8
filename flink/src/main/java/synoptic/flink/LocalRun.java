package synoptic.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Arrival;
import synoptic.flink.step.Depth;
import synoptic.flink.step.Inflow;
import synoptic.flink.step.Keeping;
import synoptic.flink.step.ReadCaptures;
import synoptic.flink.step.Rooms;
import synoptic.flink.step.Steps;
import synoptic.flink.step.Windowing;
import synoptic.read.Reading;

/// The job over files in one process, for trying: all reports in one window.
public final class LocalRun {

    private final Rooms rooms;
    private final int parallelism;
    private final Depth depth;
    private final int block;

    public LocalRun(Rooms rooms, int parallelism, Depth depth) {
        this(rooms, parallelism, depth, Steps.BLOCK);
    }

    /// More reports than `block` are settled by several blocks.
    LocalRun(Rooms rooms, int parallelism, Depth depth, int block) {
        this.rooms = rooms;
        this.parallelism = parallelism;
        this.depth = depth;
        this.block = block;
    }

    /// Hands on the lines that `synoptic events` or `synoptic compare` give with `--json`, in their
    /// order, and to `told` what they say beside; `missed` is what was found to be no file. Gives
    /// the number of articles; where there is none, no line is handed on.
    ///
    /// @throws IOException where the job fails, with the reason
    public long run(
            List<String> files,
            List<Reading.Skipped> missed,
            Consumer<String> lines,
            Consumer<String> told)
            throws IOException {
        Path folder = Files.createTempDirectory("synoptic-flink");
        try {
            JobExecutionResult result = run(files, missed, folder);
            long articles = result.getAccumulatorResult(ReadCaptures.ARTICLES);
            FileResults.lines(folder.resolve(FileResults.TOLD), told);
            if (articles > 0) {
                FileResults.lines(folder.resolve(FileResults.EVENTS), lines);
            }
            return articles;
        } finally {
            delete(folder);
        }
    }

    private JobExecutionResult run(List<String> files, List<Reading.Skipped> missed, Path folder)
            throws IOException {
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createLocalEnvironment(
                        parallelism, Bounded.flowing(parallelism));
        Steps steps =
                new Steps(new Windowing.All(), rooms, Keeping.NO_BYTES, depth, Inflow.FILES, block);
        FileResults.write(
                steps.from(arrivals(env, steps, files, missed)),
                steps.windowing(),
                folder.toUri().toString());
        return Failing.named(() -> env.execute("synoptic"));
    }

    private static DataStream<Arrival> arrivals(
            StreamExecutionEnvironment env,
            Steps steps,
            List<String> files,
            List<Reading.Skipped> missed) {
        List<DataStream<Arrival>> all = new ArrayList<>();
        if (!files.isEmpty()) {
            List<String> sorted = files.stream().sorted().toList();
            all.add(steps.unpacked(env.fromData(sorted, Types.STRING)));
        }
        if (!missed.isEmpty()) {
            all.add(env.fromData(Arrival.missed(missed), new FormType<>(Arrival.class)));
        }
        return all.stream()
                .reduce((a, b) -> a.union(b))
                .orElseThrow(() -> new IllegalArgumentException("expected files but found none"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(LocalRun::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
