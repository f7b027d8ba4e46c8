package synoptic.eval.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A half of the marked pages: even file names are for learning, odd ones only for measuring.
public enum Half {
    TRAIN,
    DEV;

    /// The half of a file name: whether the last hex digit of its SHA-256 is even.
    static Half of(String file) {
        return (digest(file)[31] & 1) == 0 ? TRAIN : DEV;
    }

    /// One of `folds` parts, by the first byte of the SHA-256 of the file name.
    static int fold(String file, int folds) {
        return (digest(file)[0] & 255) % folds;
    }

    private static byte[] digest(String file) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(file.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
