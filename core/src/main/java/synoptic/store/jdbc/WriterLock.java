package synoptic.store.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import synoptic.store.LibraryProblem;

/// Sees to it that one process at a time writes to a library: a lock on a file beside it, which
/// the system lets go when the process ends, however it ends.
final class WriterLock {

    /// The lock is on a byte behind the words, so that they can be read everywhere.
    private static final long LOCKED = 1 << 20;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws LibraryProblem where another holds it, saying who and since when
    static WriterLock of(Path library) {
        Path file = Path.of(library + ".lock");
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LibraryProblem(
                        "%s: is being written to by %s; wait for it to end"
                                .formatted(library, Files.readString(file).strip()));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(channel);
        } catch (IOException e) {
            throw new LibraryProblem(file + ": cannot be locked", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder() {
        ProcessHandle process = ProcessHandle.current();
        String since = process.info().startInstant().map(Instant::toString).orElse("unknown");
        return "process %d, which began at %s\n".formatted(process.pid(), since);
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
