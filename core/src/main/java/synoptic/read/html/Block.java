package synoptic.read.html;

/// A run of text between two block boundaries of a page, white space normalised.
///
/// `box` is the deepest element around all of it, `frame` the block-level element around that.
record Block(int number, Box box, Box frame, String text, int linkChars) {

    int length() {
        return text.length();
    }

    double linkShare() {
        return Math.min(1, (double) linkChars / Math.max(1, text.length()));
    }
}
