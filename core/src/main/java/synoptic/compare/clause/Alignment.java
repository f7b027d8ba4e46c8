package synoptic.compare.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Brings together what says the same, the most alike first: two groups are joined by the mean of
/// their best and their average likeness (between single and average linkage), so that a long text
/// finds the shorter ones it holds, and a chain of half-likenesses joins nothing.
public final class Alignment<T> {

    /// How much two say the same: 0 and more; 0 for two that must stay apart.
    public interface Likeness<T> {
        double of(T a, T b);
    }

    /// A word that more clauses hold than this brings no pairs about by itself.
    private static final int MOST_HOLDERS = 400;

    private final Function<T, Content> content;
    private final Likeness<T> likeness;
    private final double least;

    /// Only those are compared whose contents share a word or a meaning; `least` is the
    /// likeness at which two groups are still joined.
    public Alignment(Function<T, Content> content, Likeness<T> likeness, double least) {
        this.content = content;
        this.likeness = likeness;
        this.least = least;
    }

    private record Pair(int a, int b, double score) {}

    /// Groups of positions in `all`, in the order of their first; lone ones are groups too.
    public List<List<Integer>> groups(List<T> all) {
        Map<Long, Double> scores = new HashMap<>();
        List<Pair> pairs = pairs(all, scores);
        int[] groupOf = new int[all.size()];
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = i;
            groups.put(i, new ArrayList<>(List.of(i)));
        }
        for (Pair pair : pairs) {
            int a = Math.min(groupOf[pair.a], groupOf[pair.b]);
            int b = Math.max(groupOf[pair.a], groupOf[pair.b]);
            if (a == b) {
                continue;
            }
            List<Integer> one = groups.getOrDefault(a, List.of());
            List<Integer> other = groups.getOrDefault(b, List.of());
            if ((pair.score + mean(one, other, scores)) / 2 >= least) {
                groups.remove(b);
                List<Integer> joined = new ArrayList<>(one);
                joined.addAll(other);
                joined.sort(Comparator.naturalOrder());
                groups.put(a, joined);
                other.forEach(i -> groupOf[i] = a);
            }
        }
        return List.copyOf(groups.values());
    }

    private static double mean(List<Integer> one, List<Integer> other, Map<Long, Double> scores) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                sum += scores.getOrDefault(key(Math.min(a, b), Math.max(a, b)), 0.0);
            }
        }
        return sum / one.size() / other.size();
    }

    private List<Pair> pairs(List<T> all, Map<Long, Double> scores) {
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> holders : holders(all)) {
            for (int i = 0; i < holders.size(); i++) {
                for (int j = i + 1; j < holders.size(); j++) {
                    int a = holders.get(i);
                    int b = holders.get(j);
                    if (scores.containsKey(key(a, b))) {
                        continue;
                    }
                    double score = likeness.of(all.get(a), all.get(b));
                    scores.put(key(a, b), score);
                    if (score >= least) {
                        pairs.add(new Pair(a, b, score));
                    }
                }
            }
        }
        pairs.sort(
                Comparator.comparingDouble((Pair p) -> -p.score)
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b));
        return pairs;
    }

    /// For each word or meaning, those that hold it.
    private List<List<Integer>> holders(List<T> all) {
        Map<Long, List<Integer>> byWord = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (long handle : content.apply(all.get(i)).handles()) {
                byWord.computeIfAbsent(handle, key -> new ArrayList<>()).add(i);
            }
        }
        return byWord.values().stream()
                .filter(holders -> holders.size() > 1 && holders.size() <= MOST_HOLDERS)
                .toList();
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }
}
