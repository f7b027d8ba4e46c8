package synoptic.group;

import java.util.Arrays;

/// How like its nearest others each report is: what "very alike" means where it stands.
///
/// Two reports of one event are nearer to each other than to reports of a look-alike event, however
/// near those are; so the likeness of a pair is also taken relative to that of each one's nearest
/// (after Zelnik-Manor & Perona 2004, "Self-tuning spectral clustering").
final class Surroundings {

    private static final int NEAREST = 5;

    /// Likeness below this is no nearness, even where nothing is nearer.
    private static final double FLOOR = 0.1;

    private static final double MOST = 2;

    private final double[] nearness;

    /// `pairs` are the candidate pairs among `count` reports, packed as [Candidates#pairs] packs
    /// them, and `likeness` how like the two of each are.
    Surroundings(int count, long[] pairs, double[] likeness) {
        int nearest = Math.clamp(count - 1, 1, NEAREST);
        double[] top = new double[count * nearest];
        for (int i = 0; i < pairs.length; i++) {
            insert(top, (int) (pairs[i] >>> 32) * nearest, nearest, likeness[i]);
            insert(top, (int) pairs[i] * nearest, nearest, likeness[i]);
        }
        nearness = new double[count];
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int k = i * nearest; k < (i + 1) * nearest; k++) {
                sum += top[k];
            }
            nearness[i] = Math.max(FLOOR, sum / nearest);
        }
    }

    /// A likeness of two reports as a multiple of what is near for them, 0 to 2.
    double relative(int a, int b, double likeness) {
        return Math.min(MOST, likeness / Math.sqrt(nearness[a] * nearness[b]));
    }

    /// Keeps the highest `size` values from `start` on, the least of them first.
    private static void insert(double[] top, int start, int size, double value) {
        if (value > top[start]) {
            top[start] = value;
            Arrays.sort(top, start, start + size);
        }
    }
}
