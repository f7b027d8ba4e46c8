package synoptic.spread;

/// What a block does in one stage with all that is sent to it, in whatever order that comes.
public interface Work {

    /// Takes what was sent to the block. What can be done with it at once is done.
    void take(Sheet sheet);

    /// Does the rest, when all that was sent is there.
    void finish();

    /// A sheet that has no business here.
    static IllegalArgumentException stray(Sheet sheet) {
        return new IllegalArgumentException("no stage sends this here: " + sheet.getClass());
    }
}
