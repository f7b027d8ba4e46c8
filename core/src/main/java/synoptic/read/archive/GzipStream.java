package synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// What a gzip file holds, member after member (RFC 1952).
///
/// Where the file is damaged the stream ends, [#damage] says why, and [#resume] goes on at the
/// next member: web archives have one for each record. The platform's own stream throws what it
/// had already unpacked away, and takes a pause of a pipe for the end.
public final class GzipStream extends InputStream {

    private static final String CUT = "gzip stream is cut off or damaged";
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CRC = 2;
    private static final int RESERVED = 0xE0;
    private static final int DEFLATE = 8;

    private final InputStream in;
    private final Expansion expansion;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 13];
    private int at;
    private int end;
    private boolean inMember;
    private boolean first = true;
    private boolean bomb;
    private long unpacked;
    private @Nullable String damage;

    public GzipStream(InputStream in, Expansion expansion) {
        this.in = in;
        this.expansion = expansion;
    }

    /// Whether a file begins as gzip does.
    public static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1f && (head[1] & 0xFF) == 0x8b;
    }

    /// Why the stream ended before its end, or null.
    public @Nullable String damage() {
        return damage;
    }

    /// How many bytes came out so far.
    public long unpacked() {
        return unpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (damage == null && (inMember || nextMember())) {
            int n = inflate(out, from, length);
            if (n > 0) {
                return n;
            }
        }
        return -1;
    }

    private int inflate(byte[] out, int from, int length) throws IOException {
        try {
            int n = inflater.inflate(out, from, length);
            if (n > 0) {
                return counted(out, from, n);
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                damaged();
            } else if (inflater.needsInput()) {
                feed();
            }
        } catch (DataFormatException e) {
            damaged();
        }
        return 0;
    }

    private int counted(byte[] out, int from, int n) {
        crc.update(out, from, n);
        unpacked += n;
        if (!expansion.allows(n)) {
            bomb = true;
            damage = expansion.sentence();
        }
        return n;
    }

    private void feed() throws IOException {
        if (at == end && !fill()) {
            damaged();
            return;
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        long stated = little(4);
        long size = little(4);
        boolean whole =
                stated == crc.getValue() && size == (inflater.getBytesWritten() & 0xFFFFFFFFL);
        inMember = false;
        if (!whole) {
            damaged();
        }
    }

    /// Goes on at the next member after damage; false where there is none.
    public boolean resume() throws IOException {
        if (damage == null || bomb) {
            return false;
        }
        damage = null;
        inMember = false;
        int before = 0;
        int last = 0;
        for (int b = next(); b >= 0; b = next()) {
            if (before == 0x1f && last == 0x8b && b == DEFLATE) {
                return begin();
            }
            before = last;
            last = b;
        }
        return false;
    }

    private boolean nextMember() throws IOException {
        int b = next();
        while (b == 0 && !first) {
            b = next(); // some writers pad the end with zeros
        }
        if (b < 0 && !first) {
            return false;
        }
        first = false;
        if (b != 0x1f || next() != 0x8b || next() != DEFLATE) {
            damaged();
            return false;
        }
        return begin();
    }

    /// Reads a header after its first three bytes.
    private boolean begin() throws IOException {
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip((int) little(2));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        if (flags < 0 || (flags & RESERVED) != 0 || (at == end && !fill())) {
            damaged();
            return false;
        }
        inflater.reset();
        crc.reset();
        inMember = true;
        return true;
    }

    private void damaged() {
        damage = CUT;
        inMember = false;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes && next() >= 0; i++) {
            // passed over
        }
    }

    private void skipText() throws IOException {
        int b = next();
        while (b > 0) {
            b = next();
        }
    }

    private long little(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (next() & 0xFFL) << (8 * i);
        }
        return value;
    }

    private int next() throws IOException {
        return at == end && !fill() ? -1 : buffer[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
