package synoptic.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4), which every Java platform has.
public final class Sha256 {

    private Sha256() {}

    /// A digest to be fed piece by piece.
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static byte[] of(String words) {
        return start().digest(words.getBytes(StandardCharsets.UTF_8));
    }

    /// All 64 hex digits.
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(start().digest(bytes));
    }

    /// All 64 hex digits of the words in UTF-8.
    public static String hex(String words) {
        return HexFormat.of().formatHex(of(words));
    }
}
