package synoptic.flink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import synoptic.flink.parquet.EventTable;
import synoptic.flink.step.Line;
import synoptic.flink.step.Steps;
import synoptic.flink.step.Told;
import synoptic.flink.step.Windowing;

/// Results as files in a folder: `events`, with a folder for each window unless all is one, and
/// `told`; beside tables also `skipped`.
final class FileResults {

    static final String EVENTS = "events";
    static final String TOLD = "told";
    static final String SKIPPED = "skipped";

    /// How events are written.
    enum Format {
        JSON_LINES,
        PARQUET
    }

    private FileResults() {}

    /// As lines of JSON.
    static void write(Steps.Results results, Windowing windowing, String folder) {
        write(results, windowing, folder, Format.JSON_LINES);
    }

    /// Each window's lines go into files of one writer, in order; `folder` is an address of any of
    /// Flink's file systems. In a table there are events alone; the line on what was skipped lies
    /// beside it.
    static void write(Steps.Results results, Windowing windowing, String folder, Format format) {
        switch (format) {
            case JSON_LINES -> to(results.lines(), lines(folder + "/" + EVENTS, windowing), EVENTS);
            case PARQUET -> {
                to(
                        results.lines().filter(line -> !line.id().isEmpty()),
                        table(folder + "/" + EVENTS, windowing),
                        EVENTS);
                to(
                        results.lines().filter(line -> line.id().isEmpty()),
                        lines(folder + "/" + SKIPPED, windowing),
                        SKIPPED);
            }
        }
        to(
                results.told(),
                FileSink.forRowFormat(
                                new org.apache.flink.core.fs.Path(folder + "/" + TOLD),
                                (Told told, OutputStream out) -> write(sentence(told), out))
                        .withBucketAssigner(new BasePathBucketAssigner<>())
                        .withOutputFileConfig(named(".jsonl"))
                        .build(),
                TOLD);
    }

    private static <T> void to(DataStream<T> results, Sink<T> sink, String name) {
        results.sinkTo(sink).setParallelism(1).name(name);
    }

    private static Sink<Line> lines(String folder, Windowing windowing) {
        return FileSink.forRowFormat(
                        new org.apache.flink.core.fs.Path(folder),
                        (Line line, OutputStream out) -> write(line.json(), out))
                .withBucketAssigner(buckets(windowing))
                .withOutputFileConfig(named(".jsonl"))
                .build();
    }

    private static Sink<Line> table(String folder, Windowing windowing) {
        return FileSink.forBulkFormat(
                        new org.apache.flink.core.fs.Path(folder), new EventTable(windowing))
                .withBucketAssigner(buckets(windowing))
                .withOutputFileConfig(named(".parquet"))
                .build();
    }

    private static BucketAssigner<Line, String> buckets(Windowing windowing) {
        return windowing instanceof Windowing.All ? new BasePathBucketAssigner<>() : new ByWindow();
    }

    private static OutputFileConfig named(String suffix) {
        return OutputFileConfig.builder().withPartPrefix("part").withPartSuffix(suffix).build();
    }

    private static String sentence(Told told) {
        return told.path().isEmpty() ? told.sentence() : told.path() + ": " + told.sentence();
    }

    private static void write(String line, OutputStream out) throws IOException {
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
