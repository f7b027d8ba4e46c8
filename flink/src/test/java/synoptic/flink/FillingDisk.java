package synoptic.flink;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.FileSystemFactory;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.fs.local.LocalDataOutputStream;
import org.apache.flink.core.fs.local.LocalFileSystem;
import org.apache.flink.core.fs.local.LocalRecoverableWriter;

/// Local files on a disk that can be full: files are made then, but what is written into them the
/// system itself turns away, as it does at `/dev/full`.
public final class FillingDisk extends LocalFileSystem {

    static final String SCHEME = "filling";

    private static final AtomicBoolean FULL = new AtomicBoolean();

    static void fill() {
        FULL.set(true);
    }

    static void clear() {
        FULL.set(false);
    }

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    @Override
    public FSDataOutputStream create(Path path, FileSystem.WriteMode mode) throws IOException {
        FSDataOutputStream out = super.create(path, mode);
        if (!FULL.get()) {
            return out;
        }
        out.close();
        return new LocalDataOutputStream(new File("/dev/full"));
    }

    /// So that all is written by [#create].
    @Override
    public LocalRecoverableWriter createRecoverableWriter() {
        throw new UnsupportedOperationException("a disk that fills knows no recoverable writer");
    }

    /// By which Flink finds it.
    public static final class Factory implements FileSystemFactory {

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileSystem create(URI address) {
            return new FillingDisk();
        }
    }
}
