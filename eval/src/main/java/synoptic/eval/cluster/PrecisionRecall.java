package synoptic.eval.cluster;

/// How much of what was found is right, and how much of what is right was found; from 0 to 1.
public record PrecisionRecall(double precision, double recall) {

    /// The harmonic mean of both; 0 where both are 0.
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
}
