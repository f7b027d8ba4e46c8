package synoptic.eval.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Leaves one to three members of each gold cluster, as a small selection of outlets would.
///
/// The same seed keeps the same members of the same pot. Where clusters are all of one size, a
/// grouping rule can learn that size; thinned, it cannot.
public record Thinning(long seed) {
    private static final int MOST = 3;

    public MarkedPot thin(MarkedPot pot) {
        SplittableRandom random = new SplittableRandom(seed);
        List<MarkedArticle> kept = new ArrayList<>();
        for (List<MarkedArticle> cluster : clusters(pot).values()) {
            kept.addAll(some(cluster, random));
        }
        return MarkedPot.of("%s-thinned-%d".formatted(pot.name(), seed), kept);
    }

    private static SortedMap<String, List<MarkedArticle>> clusters(MarkedPot pot) {
        SortedMap<String, List<MarkedArticle>> clusters = new TreeMap<>();
        for (MarkedArticle marked : pot.marked()) {
            clusters.computeIfAbsent(marked.cluster(), any -> new ArrayList<>()).add(marked);
        }
        return clusters;
    }

    private static List<MarkedArticle> some(List<MarkedArticle> cluster, SplittableRandom random) {
        List<MarkedArticle> left = new ArrayList<>(cluster);
        int wanted = Math.min(random.nextInt(MOST) + 1, left.size());
        while (left.size() > wanted) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }
}
