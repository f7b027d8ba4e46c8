package synoptic.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import synoptic.flink.step.Line;
import synoptic.flink.step.Steps;
import synoptic.flink.step.Told;
import synoptic.flink.step.Windowing;

/// Results as files in a folder: `events`, with a folder for each window unless all is one, and
/// `told`.
final class FileResults {

    static final String EVENTS = "events";
    static final String TOLD = "told";

    private FileResults() {}

    /// Each window's lines go into files of one writer, in order; `folder` is an address of any of
    /// Flink's file systems.
    static void write(Steps.Results results, Windowing windowing, String folder) {
        BucketAssigner<Line, String> buckets =
                windowing instanceof Windowing.All
                        ? new BasePathBucketAssigner<>()
                        : new ByWindow();
        results.lines()
                .sinkTo(
                        sink(
                                folder + "/" + EVENTS,
                                (line, out) -> write(line.json(), out),
                                buckets))
                .setParallelism(1)
                .name("events");
        results.told()
                .sinkTo(
                        sink(
                                folder + "/" + TOLD,
                                (told, out) -> write(sentence(told), out),
                                new BasePathBucketAssigner<>()))
                .setParallelism(1)
                .name("told");
    }

    private static <T> Sink<T> sink(
            String folder, Encoder<T> encoder, BucketAssigner<T, String> buckets) {
        return FileSink.forRowFormat(new org.apache.flink.core.fs.Path(folder), encoder)
                .withBucketAssigner(buckets)
                .withOutputFileConfig(
                        OutputFileConfig.builder()
                                .withPartPrefix("part")
                                .withPartSuffix(".jsonl")
                                .build())
                .build();
    }

    private static String sentence(Told told) {
        return told.path().isEmpty() ? told.sentence() : told.path() + ": " + told.sentence();
    }

    private static void write(String line, java.io.OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /// Hands on the lines of the files of one writer in a folder, in the order in which they were
    /// written.
    static void lines(Path folder, Consumer<String> taker) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> parts;
        try (Stream<Path> all = Files.list(folder)) {
            parts = all.sorted(Comparator.comparingLong(FileResults::number)).toList();
        }
        for (Path part : parts) {
            try (Stream<String> lines = Files.lines(part)) {
                lines.forEach(taker);
            }
        }
    }

    /// The number in `part-…-17.jsonl`.
    private static long number(Path part) {
        String name = part.getFileName().toString();
        return Long.parseLong(name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.')));
    }

    /// A folder for each window, called by its start.
    private static final class ByWindow implements BucketAssigner<Line, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public String getBucketId(Line line, Context context) {
            return Instant.ofEpochMilli(line.place().window()).toString().replace(":", "");
        }

        @Override
        public SimpleVersionedSerializer<String> getSerializer() {
            return SimpleVersionedStringSerializer.INSTANCE;
        }
    }
}
