package synoptic.flink.step;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.core.fs.Path;
import org.apache.flink.util.Collector;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Source;
import synoptic.read.Unpacker;

/// Takes files apart into captures, each file by one worker, as a stream: a file of any size holds
/// up no more than what is on its way.
///
/// A file with a scheme (`s3://bucket/day.warc.gz`) is opened by Flink's file systems, any other by
/// the platform.
public final class UnpackFiles implements FlatMapFunction<String, Arrival> {
    private static final long serialVersionUID = 1L;

    @Override
    public void flatMap(String file, Collector<Arrival> out) {
        new Unpacker().unpack(Source.of(file, () -> open(file)), new Handing(file, out));
    }

    private static InputStream open(String file) throws IOException {
        if (file.contains("://")) {
            Path path = new Path(file);
            return path.getFileSystem().open(path);
        }
        try {
            return Files.newInputStream(java.nio.file.Path.of(file));
        } catch (NoSuchFileException e) {
            throw new IOException("no such file or folder", e);
        } catch (AccessDeniedException e) {
            throw new IOException("may not be opened", e);
        }
    }

    /// Numbers what comes out of a file.
    private static final class Handing implements Unpacker.Receiver {
        private final String file;
        private final Collector<Arrival> out;
        private long count;

        Handing(String file, Collector<Arrival> out) {
            this.file = file;
            this.out = out;
        }

        private Position next() {
            return Position.in(file, count++);
        }

        @Override
        public void take(Capture capture) {
            out.collect(new Arrival.Arrived(next(), capture));
        }

        @Override
        public void skip(Reading.Skipped none) {
            out.collect(new Arrival.Missed(next(), none));
        }

        @Override
        public void remark(String sentence) {
            out.collect(new Arrival.Remarked(next(), sentence));
        }
    }
}
