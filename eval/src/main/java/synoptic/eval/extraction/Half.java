package synoptic.eval.extraction;

import synoptic.text.Sha256;

/// A half of the marked pages: even file names are for learning, odd ones only for measuring.
public enum Half {
    TRAIN,
    DEV;

    /// The half of a file name: whether the last hex digit of its SHA-256 is even.
    static Half of(String file) {
        return (Sha256.of(file)[31] & 1) == 0 ? TRAIN : DEV;
    }

    /// One of `folds` parts, by the first byte of the SHA-256 of the file name.
    static int fold(String file, int folds) {
        return (Sha256.of(file)[0] & 255) % folds;
    }
}
