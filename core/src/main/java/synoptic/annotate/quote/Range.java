package synoptic.annotate.quote;

/// Words of a text by number: `from` is the first, `to` the one after the last.
record Range(int from, int to) {
    int length() {
        return to - from;
    }
}
