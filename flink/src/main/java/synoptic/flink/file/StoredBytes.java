package synoptic.flink.file;

import dev.hardwood.InputFile;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/// The bytes of a file that is read here and there, of this machine or one of Flink's file systems.
/// Asked from several threads, it answers in turn. Nothing is mapped into memory: a file that
/// became shorter meanwhile would end the process.
record StoredBytes(String name, long length, FSDataInputStream in) implements InputFile {

    /// Opens a file.
    ///
    /// @throws IOException with a reason that a person may read
    static StoredBytes of(String name) throws IOException {
        if (Opened.ofTheWeb(name)) {
            throw new IOException(
                    "a table is read here and there, so not over HTTP; copy it first");
        }
        if (!Opened.hasScheme(name)) {
            Opened.file(name).close(); // with a reason, where it cannot be opened
        }
        Path path = Opened.hasScheme(name) ? new Path(name) : Path.fromLocalFile(new File(name));
        FileSystem system = path.getFileSystem();
        return new StoredBytes(name, system.getFileStatus(path).getLen(), system.open(path));
    }

    @Override
    public void open() {
        // is open
    }

    @Override
    public ByteBuffer readRange(long from, int count) throws IOException {
        if (from < 0 || count < 0 || from + count > length) {
            throw new IOException(
                    "expected %d bytes from byte %d on but found %d in all"
                            .formatted(count, from, length));
        }
        byte[] bytes = new byte[count];
        synchronized (in) {
            in.seek(from);
            if (in.readNBytes(bytes, 0, count) < count) {
                throw new IOException("became shorter while it was read");
            }
        }
        return ByteBuffer.wrap(bytes);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
