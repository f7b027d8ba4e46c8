package synoptic.eval.extraction;

/// How well the articles of marked pages were read.
public record ExtractionScores(Segments segments, Answers titles, Answers dates) {

    /// Segments that had to be in the text and were (`tp`) or not (`fn`), and segments that had to
    /// be absent and were (`tn`) or not (`fp`).
    public record Segments(int tp, int fp, int fn, int tn) {

        public double precision() {
            return share(tp, tp + fp);
        }

        public double recall() {
            return share(tp, tp + fn);
        }

        public double f1() {
            return share(2 * tp, 2 * tp + fp + fn);
        }

        public double accuracy() {
            return share(tp + tn, tp + fp + fn + tn);
        }
    }

    /// Of the pages where an answer is marked, those where one was given and where it was right.
    public record Answers(int marked, int answered, int right) {

        public double answeredShare() {
            return share(answered, marked);
        }

        /// The share of the answers that is right.
        public double rightShare() {
            return share(right, answered);
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
