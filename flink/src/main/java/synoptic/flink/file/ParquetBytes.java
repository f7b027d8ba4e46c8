package synoptic.flink.file;

import dev.hardwood.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;

/// The bytes of a Parquet file, which is read here and there, from this machine or from one of
/// Flink's file systems.
final class ParquetBytes {

    private ParquetBytes() {}

    static InputFile of(String name) throws IOException {
        if (Opened.ofTheWeb(name)) {
            throw new IOException("a table is read here and there, so not over HTTP; copy it first");
        }
        if (Opened.hasScheme(name)) {
            Path path = new Path(name);
            return new Stored(
                    name,
                    path.getFileSystem().getFileStatus(path).getLen(),
                    path.getFileSystem().open(path));
        }
        Opened.file(name).close(); // with a reason, where it cannot be opened
        return InputFile.of(java.nio.file.Path.of(name));
    }

    /// A file of one of Flink's file systems; asked from several threads, it answers in turn.
    private record Stored(String name, long length, FSDataInputStream in) implements InputFile {

        @Override
        public void open() {
            // is open
        }

        @Override
        public ByteBuffer readRange(long from, int length) throws IOException {
            byte[] bytes = new byte[length];
            synchronized (in) {
                in.seek(from);
                if (in.readNBytes(bytes, 0, length) < length) {
                    throw new IOException("ends before byte " + (from + length));
                }
            }
            return ByteBuffer.wrap(bytes);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
