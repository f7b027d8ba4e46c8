package synoptic.group;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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

    private final List<Profile> profiles;
    private final Function<Profile, Terms> terms;
    private final double[] nearness;

    /// `pairs` are the candidate pairs, packed as [Candidates#pairs] packs them.
    Surroundings(List<Profile> profiles, long[] pairs, Function<Profile, Terms> terms) {
        this.profiles = profiles;
        this.terms = terms;
        int nearest = Math.clamp(profiles.size() - 1, 1, NEAREST);
        double[][] top = new double[profiles.size()][nearest];
        for (long pair : pairs) {
            int a = (int) (pair >>> 32);
            int b = (int) pair;
            double likeness = likeness(a, b);
            insert(top[a], likeness);
            insert(top[b], likeness);
        }
        nearness = new double[profiles.size()];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = Math.max(FLOOR, Arrays.stream(top[i]).average().orElse(0));
        }
    }

    /// The likeness of two reports as a multiple of what is near for them, 0 to 2.
    double relative(int a, int b) {
        return Math.min(MOST, likeness(a, b) / Math.sqrt(nearness[a] * nearness[b]));
    }

    double likeness(int a, int b) {
        return terms.apply(profiles.get(a)).cosine(terms.apply(profiles.get(b)));
    }

    /// Keeps the highest values, the least of them first.
    private static void insert(double[] top, double value) {
        if (value > top[0]) {
            top[0] = value;
            Arrays.sort(top);
        }
    }
}
