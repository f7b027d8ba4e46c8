package synoptic.flink.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/// What a row or a message states of a capture in words, read.
public final class Stated {

    private Stated() {}

    public static byte[] content(byte[] base64) throws NoCapture {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new NoCapture("base64: " + e.getMessage());
        }
    }

    public static Instant time(String words) throws NoCapture {
        try {
            return Instant.parse(words);
        } catch (DateTimeException e) {
            throw new NoCapture(
                    "time: expected a moment like 2026-01-31T09:00:00Z but found '%s'"
                            .formatted(words));
        }
    }
}
