package synoptic.spread;

/// What a block does in one stage with all that was sent to it.
interface Work {

    void take(Sheet sheet);

    void send(Post post);

    /// A sheet that has no business here.
    static IllegalArgumentException stray(Sheet sheet) {
        return new IllegalArgumentException("no stage sends this here: " + sheet.getClass());
    }
}
