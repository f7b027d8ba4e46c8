package synoptic.news;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What one address or file held at one moment: the only thing that is told to us.
///
/// `path` names the place for people: a file, or a file and a line as in `day.jsonl:7`. The bytes
/// are not copied; whoever hands them over no longer writes to them.
@SuppressWarnings("ArrayRecordComponent") // bytes are the value here, and compared by nobody
public record Capture(String path, byte[] bytes) {

    /// The first 16 hex digits of the SHA-256 of the bytes.
    public String contentId() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
