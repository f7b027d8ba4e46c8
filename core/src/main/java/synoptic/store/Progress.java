package synoptic.store;

/// How far a library has come: captures kept, and those of them that events were worked out from.
public record Progress(long captures, long settled) {
    public Progress {
        if (settled < 0 || settled > captures) {
            throw new IllegalArgumentException(
                    "expected 0 to %d settled captures but found %d".formatted(captures, settled));
        }
    }

    public long unsettled() {
        return captures - settled;
    }
}
