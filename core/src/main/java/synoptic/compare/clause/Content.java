package synoptic.compare.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The telling words of a clause, each once, with how telling it is: the inverse document frequency
/// of a word, and a fixed high weight for a name.
public final class Content {

    /// What a word of the same meaning counts, beside the same word.
    private static final double SAME_MEANING = 0.6;

    private static final long[] NONE = {};

    private final long[] keys;
    private final float[] weights;
    private final long[][] meanings;
    private final boolean[] names;
    private final double total;

    private Content(long[] keys, float[] weights, long[][] meanings, boolean[] names) {
        this.keys = keys;
        this.weights = weights;
        this.meanings = meanings;
        this.names = names;
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        total = sum;
    }

    /// A word or a name with its weight, and the meanings a word has.
    record Term(float weight, List<Long> meanings, boolean name) {

        static Term name(float weight) {
            return new Term(weight, List.of(), true);
        }

        static Term word(float weight, List<Long> meanings) {
            return new Term(weight, meanings, false);
        }
    }

    static Content of(SortedMap<Long, Term> terms) {
        int n = terms.size();
        Content content = new Content(new long[n], new float[n], new long[n][], new boolean[n]);
        return content.filled(terms);
    }

    private Content filled(SortedMap<Long, Term> terms) {
        int i = 0;
        for (Map.Entry<Long, Term> entry : terms.entrySet()) {
            keys[i] = entry.getKey();
            weights[i] = entry.getValue().weight();
            names[i] = entry.getValue().name();
            List<Long> meant = entry.getValue().meanings();
            meanings[i++] =
                    meant.isEmpty() ? NONE : meant.stream().mapToLong(Long::longValue).toArray();
        }
        return new Content(keys, weights, meanings, names);
    }

    public int size() {
        return keys.length;
    }

    /// The hashes to find clauses by that may say the same: those of the words and their meanings.
    public long[] handles() {
        int count = keys.length;
        for (long[] meant : meanings) {
            count += meant.length;
        }
        long[] handles = Arrays.copyOf(keys, count);
        int at = keys.length;
        for (long[] meant : meanings) {
            for (long meaning : meant) {
                handles[at++] = meaning;
            }
        }
        return Arrays.stream(handles).sorted().distinct().toArray();
    }

    public double weight() {
        return total;
    }

    public boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /// What two contents have in common: how many names and words, how many of them words, and what
    /// all of them weigh.
    public record Common(int count, int words, double weight) {}

    public Common common(Content other) {
        int count = 0;
        int shared = 0;
        double weight = 0;
        boolean[] taken = new boolean[other.keys.length];
        boolean[] matched = new boolean[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int j = Arrays.binarySearch(other.keys, keys[i]);
            if (j >= 0) {
                matched[i] = true;
                taken[j] = true;
                count++;
                shared += names[i] ? 0 : 1;
                weight += Math.min(weights[i], other.weights[j]);
            }
        }
        for (int i = 0; i < keys.length; i++) {
            int j = matched[i] ? -1 : sameMeaning(meanings[i], other, taken);
            if (j >= 0) {
                taken[j] = true;
                count++;
                shared++;
                weight += SAME_MEANING * Math.min(weights[i], other.weights[j]);
            }
        }
        return new Common(count, shared, weight);
    }

    private static int sameMeaning(long[] meant, Content other, boolean[] taken) {
        for (int j = 0; meant.length > 0 && j < other.keys.length; j++) {
            if (!taken[j] && sharesOne(meant, other.meanings[j])) {
                return j;
            }
        }
        return -1;
    }

    private static boolean sharesOne(long[] a, long[] b) {
        for (long one : a) {
            for (long other : b) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }
}
