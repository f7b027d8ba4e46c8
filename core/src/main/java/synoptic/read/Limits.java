package synoptic.read;

/// How much is taken in: bytes of one document, and what may come out of something packed,
/// `free` bytes and `ratio` bytes for each byte read.
record Limits(int document, long free, int ratio) {

    static final Limits USUAL = new Limits(1 << 29, 1 << 29, 200);

    /// Elements of a parsed XML document take many times its bytes.
    int xml() {
        return Math.min(document, 1 << 26);
    }
}
