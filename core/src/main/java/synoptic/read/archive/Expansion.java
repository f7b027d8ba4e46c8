package synoptic.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How much may come out of what was read: an input that unpacks to far more is taken for an
/// attack.
///
/// Text is packed to a tenth of its size, a bomb to a thousandth. All layers of one input (an
/// archive in an archive) draw on one allowance.
public final class Expansion {

    private final long free;
    private final int ratio;
    private long packed;
    private long unpacked;

    /// Allows `free` bytes, and `ratio` bytes for each byte read.
    public Expansion(long free, int ratio) {
        this.free = free;
        this.ratio = ratio;
    }

    /// The outermost input, counted as it is read.
    public InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                packed += b < 0 ? 0 : 1;
                return b;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int n = super.read(buffer, from, length);
                packed += Math.max(n, 0);
                return n;
            }
        };
    }

    /// Counts bytes that came out of a layer; false where they are too many.
    boolean allows(int bytes) {
        unpacked += bytes;
        return unpacked <= free + packed * ratio;
    }

    /// What is said where they are.
    String sentence() {
        return "unpacks to more than %d times its size, which looks like an attack"
                .formatted(ratio);
    }
}
