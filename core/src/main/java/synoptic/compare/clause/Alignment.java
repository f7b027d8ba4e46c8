package synoptic.compare.clause;

import java.util.ArrayList;
import java.util.Arrays;
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

    /// Two positions and their likeness, the first before the second.
    private record Pair(int a, int b, double score) {
        static final Comparator<Pair> BEST_FIRST =
                Comparator.comparingDouble((Pair p) -> -p.score)
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b);
    }

    /// Groups of positions in `all`, in the order of their first; lone ones are groups too.
    public List<List<Integer>> groups(List<T> all) {
        List<Pair> pairs = pairs(all);
        Joining joining = new Joining(all.size(), pairs);
        pairs.removeIf(pair -> pair.score < least);
        pairs.sort(Pair.BEST_FIRST);
        for (Pair pair : pairs) {
            joining.joinIf(pair, least);
        }
        return joining.groups();
    }

    /// All pairs that are alike at all.
    private List<Pair> pairs(List<T> all) {
        Map<Long, List<Integer>> holders = holders(all);
        List<Pair> pairs = new ArrayList<>();
        int[] lastAsked = new int[all.size()];
        Arrays.fill(lastAsked, -1);
        for (int a = 0; a < all.size(); a++) {
            for (long handle : content.apply(all.get(a)).handles()) {
                List<Integer> sharing = holders.getOrDefault(handle, List.of());
                for (int i = sharing.size() <= MOST_HOLDERS ? sharing.size() - 1 : -1;
                        i >= 0 && sharing.get(i) > a;
                        i--) {
                    int b = sharing.get(i);
                    if (lastAsked[b] != a) {
                        lastAsked[b] = a;
                        double score = likeness.of(all.get(a), all.get(b));
                        if (score > 0) {
                            pairs.add(new Pair(a, b, score));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /// For each word or meaning, those that hold it, in their order.
    private Map<Long, List<Integer>> holders(List<T> all) {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (long handle : content.apply(all.get(i)).handles()) {
                holders.computeIfAbsent(handle, key -> new ArrayList<>()).add(i);
            }
        }
        return holders;
    }

    /// Groups on their way, each called by its first position.
    private static final class Joining {

        private final int[] groupOf;
        private final Map<Integer, List<Integer>> members = new TreeMap<>();
        private final List<List<Pair>> pairsOf = new ArrayList<>();

        Joining(int size, List<Pair> pairs) {
            groupOf = new int[size];
            for (int i = 0; i < size; i++) {
                groupOf[i] = i;
                members.put(i, List.of(i));
                pairsOf.add(new ArrayList<>());
            }
            for (Pair pair : pairs) {
                pairsOf.get(pair.a).add(pair);
                pairsOf.get(pair.b).add(pair);
            }
        }

        void joinIf(Pair pair, double least) {
            int a = Math.min(groupOf[pair.a], groupOf[pair.b]);
            int b = Math.max(groupOf[pair.a], groupOf[pair.b]);
            if (a != b && (pair.score + mean(a, b)) / 2 >= least) {
                List<Integer> joined = new ArrayList<>(members(a));
                joined.addAll(members(b));
                members(b).forEach(i -> groupOf[i] = a);
                joined.sort(Comparator.naturalOrder());
                members.remove(b);
                members.put(a, joined);
            }
        }

        /// The mean likeness of the members of two groups.
        private double mean(int a, int b) {
            int few = members(a).size() < members(b).size() ? a : b;
            int many = few == a ? b : a;
            double sum = 0;
            for (int i : members(few)) {
                for (Pair pair : pairsOf.get(i)) {
                    sum += groupOf[pair.a == i ? pair.b : pair.a] == many ? pair.score : 0;
                }
            }
            return sum / members(a).size() / members(b).size();
        }

        private List<Integer> members(int group) {
            return members.getOrDefault(group, List.of());
        }

        List<List<Integer>> groups() {
            return List.copyOf(members.values());
        }
    }
}
