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
    private final boolean hasMeanings;

    private Content(long[] keys, float[] weights, long[][] meanings, boolean[] names) {
        this.keys = keys;
        this.weights = weights;
        this.meanings = meanings;
        this.names = names;
        double sum = 0;
        boolean meant = false;
        for (int i = 0; i < keys.length; i++) {
            sum += weights[i];
            meant |= meanings[i].length > 0;
        }
        total = sum;
        hasMeanings = meant;
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
        long[] keys = new long[n];
        float[] weights = new float[n];
        long[][] meanings = new long[n][];
        boolean[] names = new boolean[n];
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

    /// The hashes to find clauses by that may say the same: those of the words and their meanings,
    /// each once, ascending.
    public long[] handles() {
        if (!hasMeanings) {
            return keys.clone();
        }
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

    /// What two contents have in common: how many names and words, how many of them words, what all
    /// of them weigh; and what the two weigh themselves.
    public record Common(int count, int words, double weight, double lighter, double heavier) {

        /// Dice's measure over the weights, 0 to 1.
        public double dice() {
            return heavier == 0 ? 0 : 2 * weight / (lighter + heavier);
        }

        /// The part of the lighter one that the other holds too, 0 to 1.
        public double containment() {
            return lighter == 0 ? 0 : weight / lighter;
        }

        /// The mean of both measures, 0 to 1: a short text and a long one that holds it are alike,
        /// two of one length that share as much are more so.
        public double likeness() {
            return (dice() + containment()) / 2;
        }
    }

    public Common common(Content other) {
        int count = 0;
        int shared = 0;
        double weight = 0;
        for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
            if (keys[i] < other.keys[j]) {
                i++;
            } else if (keys[i] > other.keys[j]) {
                j++;
            } else {
                count++;
                shared += names[i] ? 0 : 1;
                weight += Math.min(weights[i++], other.weights[j++]);
            }
        }
        double lighter = Math.min(total, other.total);
        double heavier = Math.max(total, other.total);
        Common same = new Common(count, shared, weight, lighter, heavier);
        boolean more = hasMeanings && other.hasMeanings && count < keys.length;
        return more ? withSameMeanings(same, other) : same;
    }

    /// Of the words that only one has, those of one meaning.
    private Common withSameMeanings(Common same, Content other) {
        int found = 0;
        double weight = same.weight;
        boolean[] taken = null;
        for (int i = 0; i < keys.length; i++) {
            if (meanings[i].length == 0 || other.has(keys[i])) {
                continue;
            }
            if (taken == null) {
                taken = other.heldBy(this);
            }
            int j = sameMeaning(meanings[i], other, taken);
            if (j >= 0) {
                taken[j] = true;
                found++;
                weight += SAME_MEANING * Math.min(weights[i], other.weights[j]);
            }
        }
        return new Common(
                same.count + found, same.words + found, weight, same.lighter, same.heavier);
    }

    /// Which of its words the other has too.
    private boolean[] heldBy(Content other) {
        boolean[] held = new boolean[keys.length];
        for (int i = 0; i < keys.length; i++) {
            held[i] = other.has(keys[i]);
        }
        return held;
    }

    private static int sameMeaning(long[] meant, Content other, boolean[] taken) {
        for (int j = 0; j < other.keys.length; j++) {
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
