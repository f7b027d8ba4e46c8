package synoptic.eval.likeness;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Pearson's r of two lists of numbers without its sign, and the interval in which 95 of 100
/// resamples of the pairs lie: Efron & Tibshirani (1993), "An Introduction to the Bootstrap",
/// section 13.3.
public record Correlation(double r, double low, double high) {
    private static final int RESAMPLES = 2000;
    private static final int SEED = 1;
    private static final double OUTSIDE = 0.025;

    public static Correlation between(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(
                    "expected lists of one length but found %d and %d numbers"
                            .formatted(xs.length, ys.length));
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] drawn = random.ints(xs.length, 0, xs.length).toArray();
            resampled[i] = absolute(xs, ys, drawn);
        }
        Arrays.sort(resampled);
        return new Correlation(
                absolute(xs, ys, IntStream.range(0, xs.length).toArray()),
                resampled[(int) Math.round(OUTSIDE * (RESAMPLES - 1))],
                resampled[(int) Math.round((1 - OUTSIDE) * (RESAMPLES - 1))]);
    }

    /// Of the pairs at these positions; 0 where one list does not vary.
    private static double absolute(double[] xs, double[] ys, int[] positions) {
        double meanX = Arrays.stream(positions).mapToDouble(i -> xs[i]).average().orElse(0);
        double meanY = Arrays.stream(positions).mapToDouble(i -> ys[i]).average().orElse(0);
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i : positions) {
            both += (xs[i] - meanX) * (ys[i] - meanY);
            ofX += (xs[i] - meanX) * (xs[i] - meanX);
            ofY += (ys[i] - meanY) * (ys[i] - meanY);
        }
        return ofX == 0 || ofY == 0 ? 0 : Math.abs(both) / Math.sqrt(ofX * ofY);
    }
}
