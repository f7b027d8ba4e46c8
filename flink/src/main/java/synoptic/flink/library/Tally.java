package synoptic.flink.library;

/// How many pieces of one settling of a window are there, and how many there must be; below zero
/// while that is not known.
record Tally(int captures, int ofCaptures, int outcomes, int ofOutcomes) {

    static final Tally NONE = new Tally(0, -1, 0, -1);

    Tally with(Piece piece) {
        int of = piece.place().of();
        return piece instanceof Piece.OfCapture
                ? new Tally(captures + 1, of, outcomes, ofOutcomes)
                : new Tally(captures, ofCaptures, outcomes + 1, of);
    }

    boolean isComplete() {
        return captures == ofCaptures && outcomes == ofOutcomes;
    }
}
