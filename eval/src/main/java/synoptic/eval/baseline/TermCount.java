package synoptic.eval.baseline;

/// What a term that stands several times in one text counts there.
public enum TermCount {
    RAW {
        @Override
        double of(int occurrences) {
            return occurrences;
        }
    },
    /// One, and the natural logarithm of the number of times.
    SUBLINEAR {
        @Override
        double of(int occurrences) {
            return 1 + Math.log(occurrences);
        }
    };

    abstract double of(int occurrences);
}
