package synoptic.eval.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Leaves a few members of each gold cluster, as a small selection of outlets would.
///
/// The same seed keeps the same members of the same pot. Where clusters are all of one size, a
/// grouping rule can learn that size; thinned, it cannot.
public record Thinning(long seed, Kept kept) {

    /// How many members are left, if there are so many.
    public enum Kept {
        ONE_TO_THREE,
        /// One of eleven in twenty, two of five in twenty, all of the others, as in a stream of
        /// news, where most events have one report and a few have very many.
        MOSTLY_ONE;

        private static final int MOST = 3;
        private static final double ONE = 0.55;
        private static final double AT_MOST_TWO = 0.8;

        private int of(int members, SplittableRandom random) {
            if (this == ONE_TO_THREE) {
                return Math.min(random.nextInt(MOST) + 1, members);
            }
            double drawn = random.nextDouble();
            return drawn < ONE ? 1 : drawn < AT_MOST_TWO ? Math.min(2, members) : members;
        }
    }

    public Thinning(long seed) {
        this(seed, Kept.ONE_TO_THREE);
    }

    public MarkedPot thin(MarkedPot pot) {
        SplittableRandom random = new SplittableRandom(seed);
        List<MarkedArticle> left = new ArrayList<>();
        for (List<MarkedArticle> cluster : clusters(pot).values()) {
            left.addAll(some(cluster, random));
        }
        return MarkedPot.of("%s-thinned-%d".formatted(pot.name(), seed), left);
    }

    private static SortedMap<String, List<MarkedArticle>> clusters(MarkedPot pot) {
        SortedMap<String, List<MarkedArticle>> clusters = new TreeMap<>();
        for (MarkedArticle marked : pot.marked()) {
            clusters.computeIfAbsent(marked.cluster(), any -> new ArrayList<>()).add(marked);
        }
        return clusters;
    }

    private List<MarkedArticle> some(List<MarkedArticle> cluster, SplittableRandom random) {
        List<MarkedArticle> left = new ArrayList<>(cluster);
        int wanted = kept.of(left.size(), random);
        while (left.size() > wanted) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }
}
