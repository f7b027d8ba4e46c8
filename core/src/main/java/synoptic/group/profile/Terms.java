package synoptic.group.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import synoptic.text.Words;

/// The telling words of a text with their weights, TF-IDF with a damped frequency, of length one.
///
/// Words are kept in the order of their hashes, so that two texts are compared in one pass.
public final class Terms {

    private static final String[] NO_WORDS = {};

    private final long[] hashes;
    private final String[] words;
    private final float[] weights;

    private Terms(long[] hashes, String[] words, float[] weights) {
        this.hashes = hashes;
        this.words = words;
        this.weights = weights;
    }

    private Terms(int size) {
        this(new long[size], new String[size], new float[size]);
    }

    /// As [#hashes], [#words] and [#weights] told them: for those who keep terms. No array is
    /// copied.
    ///
    /// @throws IllegalArgumentException where the hashes are not in order, or not one for each word
    public static Terms of(long[] hashes, String[] words, float[] weights) {
        boolean ordered =
                (words.length == 0 || hashes.length == words.length)
                        && hashes.length == weights.length;
        for (int i = 1; i < hashes.length; i++) {
            ordered &= hashes[i - 1] < hashes[i];
        }
        if (!ordered) {
            throw new IllegalArgumentException(
                    "expected hashes in order, each with a word and a weight, but found %d, %d and %d"
                            .formatted(hashes.length, words.length, weights.length));
        }
        return new Terms(hashes, words, weights);
    }

    private record Weighted(String word, long hash, double weight) {}

    private static final Comparator<Weighted> HEAVIEST =
            (a, b) -> {
                int byWeight = Double.compare(b.weight, a.weight);
                return byWeight != 0 ? byWeight : a.word.compareTo(b.word);
            };

    /// Of words with their frequencies, the `most` heaviest. Words of one stem are one word here,
    /// with the weight of the heaviest.
    public static Terms of(WordCounts counts, Lexicon lexicon, int most) {
        Weighted[] all = weighted(counts, lexicon);
        Arrays.sort(all, HEAVIEST);
        Weighted[] heaviest = Arrays.copyOf(all, Math.min(most, all.length));
        double square = 0;
        for (Weighted word : heaviest) {
            square += word.weight * word.weight;
        }
        return of(heaviest, square);
    }

    private static Weighted[] weighted(WordCounts counts, Lexicon lexicon) {
        Weighted[] all = new Weighted[counts.size()];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            String word = counts.word(i);
            long stem = Words.hashOf(Lexicon.stem(word));
            double weight = (1 + Math.log(counts.count(i))) * lexicon.idf(stem);
            if (weight > 0) {
                all[size++] = new Weighted(word, stem, weight);
            }
        }
        return Arrays.copyOf(all, size);
    }

    /// Of words in the order of their weights, one of each hash.
    private static Terms of(Weighted[] heaviest, double square) {
        double norm = square == 0 ? 1 : Math.sqrt(square);
        Arrays.sort(heaviest, Comparator.comparingLong(Weighted::hash)); // stable: heaviest first
        int size = 0;
        for (Weighted word : heaviest) {
            if (size == 0 || heaviest[size - 1].hash != word.hash) {
                heaviest[size++] = word;
            }
        }
        Terms terms = new Terms(size);
        for (int i = 0; i < size; i++) {
            terms.hashes[i] = heaviest[i].hash;
            terms.words[i] = heaviest[i].word;
            terms.weights[i] = (float) (heaviest[i].weight / norm);
        }
        return terms;
    }

    /// The words of several texts with their mean weights, of length one.
    public static Terms mean(List<Terms> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        LongIndex index = new LongIndex(all.size() * 64);
        double[] sums = new double[64];
        String[] words = new String[64];
        for (Terms terms : all) {
            for (int i = 0; i < terms.count(); i++) {
                int number = index.add(terms.hashes[i]);
                if (number == sums.length) {
                    sums = Arrays.copyOf(sums, number * 2);
                    words = Arrays.copyOf(words, number * 2);
                }
                sums[number] += terms.weights[i];
                words[number] = terms.words[i];
            }
        }
        double square = 0;
        Weighted[] weighted = new Weighted[index.count()];
        for (int i = 0; i < weighted.length; i++) {
            weighted[i] = new Weighted(words[i], index.key(i), sums[i]);
            square += sums[i] * sums[i];
        }
        return of(weighted, square);
    }

    /// The same to be compared by hashes and weights alone: the words are not there.
    public Terms withoutWords() {
        return new Terms(hashes, NO_WORDS, weights);
    }

    /// In order; not to be written to, as the words and the weights at the same places.
    public long[] hashes() {
        return hashes;
    }

    /// None where they were left out.
    public String[] words() {
        return words;
    }

    public float[] weights() {
        return weights;
    }

    public int count() {
        return hashes.length;
    }

    public long hash(int i) {
        return hashes[i];
    }

    public String word(int i) {
        return words[i];
    }

    public float weight(int i) {
        return weights[i];
    }

    /// The weight of a word, 0 where the text lacks it.
    public float weightOf(long hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at < 0 ? 0 : weights[at];
    }

    public boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    public double cosine(Terms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            long mine = hashes[i];
            long its = other.hashes[j];
            if (mine == its) {
                sum += weights[i] * other.weights[j];
            }
            i += mine <= its ? 1 : 0; // which of the two is less cannot be foretold: no branch
            j += its <= mine ? 1 : 0;
        }
        return sum;
    }

    /// How many words both have.
    public int common(Terms other) {
        int common = 0;
        int j = 0;
        for (long hash : hashes) {
            while (j < other.hashes.length && other.hashes[j] < hash) {
                j++;
            }
            common += j < other.hashes.length && other.hashes[j] == hash ? 1 : 0;
        }
        return common;
    }

    /// The part of this one's squared weight that lies on words the other has, 0 to 1.
    public double within(Terms other) {
        double shared = 0;
        double all = 0;
        int j = 0;
        for (int i = 0; i < hashes.length; i++) {
            double square = weights[i] * weights[i];
            all += square;
            while (j < other.hashes.length && other.hashes[j] < hashes[i]) {
                j++;
            }
            if (j < other.hashes.length && other.hashes[j] == hashes[i]) {
                shared += square;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /// The positions of the heaviest words, the heaviest first.
    public int[] heaviest(int most) {
        int[] heaviest = new int[Math.min(most, hashes.length)];
        int count = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (count < heaviest.length) {
                place(i, heaviest, count++);
            } else if (isBefore(i, heaviest[count - 1])) {
                place(i, heaviest, count - 1);
            }
        }
        return heaviest;
    }

    /// Puts a position where it belongs among the first `count`, which are in order.
    private void place(int i, int[] heaviest, int count) {
        int at = count;
        for (; at > 0 && isBefore(i, heaviest[at - 1]); at--) {
            heaviest[at] = heaviest[at - 1];
        }
        heaviest[at] = i;
    }

    private boolean isBefore(int i, int j) {
        return weights[i] > weights[j]
                || (weights[i] == weights[j] && words[i].compareTo(words[j]) < 0);
    }
}
