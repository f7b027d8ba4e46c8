package synoptic.read.warc;

/// One record of a web archive as its bytes lie: its kind, its header lines and what they head.
///
/// `damage` is empty, or says why there is no such record.
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the parser
record Frame(int number, String kind, byte[] bytes, String damage) {

    static Frame damaged(int number, String why) {
        return new Frame(number, "", new byte[0], why);
    }

    static Frame passedOver(int number, String kind) {
        return new Frame(number, kind, new byte[0], "");
    }

    boolean isDamaged() {
        return !damage.isEmpty();
    }
}
