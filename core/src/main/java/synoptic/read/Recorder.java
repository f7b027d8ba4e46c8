package synoptic.read;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps what was read while it is not known whether it will be wanted as a whole.
final class Recorder extends FilterInputStream {

    private final int most;
    private @Nullable ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Recorder(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (kept != null && n > 0) {
            kept.write(buffer, from, n);
            kept = kept.size() > most ? null : kept;
        }
        return n;
    }

    /// It is wanted part by part.
    void forget() {
        kept = null;
    }

    /// All from the start to the end, or empty where that is too much.
    Optional<byte[]> whole() throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (kept != null && read(buffer, 0, buffer.length) >= 0) {
            // kept on the way
        }
        return Optional.ofNullable(kept).map(ByteArrayOutputStream::toByteArray);
    }
}
