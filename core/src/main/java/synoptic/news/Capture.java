package synoptic.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;

/// What one address or file held at one moment: the only thing that is told to us.
///
/// `path` names the place for people: a file, or a file and a line, row or entry of it as in
/// `day.jsonl:7`. `url`, `charset` and `time` are what stood beside the bytes where they were
/// fetched: the address asked for, the encoding the server named, the moment of the capture
/// (never when the article was published). `dateOrder` is how the other dates of the file it
/// stands in are written, where they show it. The bytes are not copied; whoever hands them over no
/// longer writes to them.
@SuppressWarnings("ArrayRecordComponent") // bytes are the value here, and compared by nobody
public record Capture(
        String path,
        byte[] bytes,
        @Nullable String url,
        @Nullable String charset,
        @Nullable Instant time,
        @Nullable DateOrder dateOrder) {

    private static final int ID_DIGITS = 16;

    public Capture(String path, byte[] bytes) {
        this(path, bytes, null, null, null);
    }

    public Capture(
            String path,
            byte[] bytes,
            @Nullable String url,
            @Nullable String charset,
            @Nullable Instant time) {
        this(path, bytes, url, charset, time, null);
    }

    /// The same place and moment, with other bytes.
    public Capture withBytes(byte[] other) {
        return new Capture(path, other, url, charset, time, dateOrder);
    }

    public Capture withDateOrder(@Nullable DateOrder order) {
        return new Capture(path, bytes, url, charset, time, order);
    }

    /// The first 16 hex digits of the SHA-256 of the bytes.
    public String contentId() {
        return Sha256.hex(bytes).substring(0, ID_DIGITS);
    }
}
