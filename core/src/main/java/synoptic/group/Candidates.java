package synoptic.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds, for each report, the others that share its telling words, by an inverted index.
///
/// Work for one report is bounded: its rarest words are looked up first, until enough others were
/// seen. The pairs found depend on the set of reports alone.
final class Candidates {

    private static final int TERMS = 30;
    private static final int MOST_SEEN = 2000;
    private static final int MOST_KEPT = 60;
    private static final double LEAST_SHARED = 0.03;

    private final List<Profile> profiles;
    private final Map<Long, int[]> postings;

    /// Room for the others seen for one report.
    private final int[] touched;

    Candidates(List<Profile> profiles) {
        this.profiles = profiles;
        postings = index(profiles);
        touched = new int[profiles.size()];
    }

    /// Pairs of positions, packed as `lower << 32 | higher`, sorted, each once.
    long[] pairs() {
        long[] pairs = new long[profiles.size() * 8];
        int count = 0;
        float[] shared = new float[profiles.size()];
        for (int i = 0; i < profiles.size(); i++) {
            for (int other : near(i, shared)) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, count * 2);
                }
                pairs[count++] = (long) Math.min(i, other) << 32 | Math.max(i, other);
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    private static Map<Long, int[]> index(List<Profile> profiles) {
        Map<Long, Integer> sizes = new HashMap<>();
        for (Profile profile : profiles) {
            for (int t : profile.all().heaviest(TERMS)) {
                sizes.merge(profile.all().hash(t), 1, Integer::sum);
            }
        }
        Map<Long, int[]> postings = new HashMap<>(sizes.size() * 2);
        Map<Long, Integer> filled = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            Terms terms = profiles.get(i).all();
            for (int t : terms.heaviest(TERMS)) {
                long hash = terms.hash(t);
                int size = sizes.getOrDefault(hash, 0);
                if (size > 1) {
                    int at = filled.merge(hash, 1, Integer::sum) - 1;
                    postings.computeIfAbsent(hash, h -> new int[size])[at] = i;
                }
            }
        }
        return postings;
    }

    /// The others that share most with report `i`; `shared` is all zero before and after.
    private int[] near(int i, float[] shared) {
        Terms terms = profiles.get(i).all();
        List<int[]> lists = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        Integer[] order = rarestFirst(terms);
        int seen = 0;
        for (int t : order) {
            int[] list = postings.get(terms.hash(t));
            if (list != null && (seen == 0 || seen + list.length <= MOST_SEEN)) {
                lists.add(list);
                weights.add(terms.weight(t) * terms.weight(t));
                seen += list.length;
            }
        }
        return strongest(i, lists, weights, shared);
    }

    private Integer[] rarestFirst(Terms terms) {
        Integer[] order = Arrays.stream(terms.heaviest(TERMS)).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Integer.compare(length(terms.hash(a)), length(terms.hash(b))));
        return order;
    }

    private int length(long hash) {
        int[] list = postings.get(hash);
        return list == null ? 0 : list.length;
    }

    private int[] strongest(int self, List<int[]> lists, List<Float> weights, float[] shared) {
        int count = 0;
        for (int l = 0; l < lists.size(); l++) {
            float weight = weights.get(l);
            for (int other : lists.get(l)) {
                if (other != self) {
                    if (shared[other] == 0) {
                        touched[count++] = other;
                    }
                    shared[other] += weight;
                }
            }
        }
        long[] strong = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (shared[other] >= LEAST_SHARED) {
                strong[kept++] = ranked(shared[other], other);
            }
            shared[other] = 0;
        }
        Arrays.sort(strong, 0, kept);
        int[] nearest = new int[Math.min(kept, MOST_KEPT)];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = (int) strong[i];
        }
        return nearest;
    }

    /// Sorts before others that share less, and among equals by position.
    private static long ranked(float shared, int position) {
        return (long) -Float.floatToIntBits(shared) << 32 | position;
    }
}
