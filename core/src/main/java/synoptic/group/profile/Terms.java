package synoptic.group.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import synoptic.text.Words;

/// The telling words of a text with their weights, TF-IDF with a damped frequency, of length one.
///
/// Words are told apart by 32 bits of their hashes and kept in the order of these, so that two
/// texts are compared in one pass. Of 620,000 different words of news 33 pairs share their bits.
public final class Terms {

    private static final String[] NO_WORDS = {};

    /// Hashes in the upper half, the bits of weights in the lower: two thirds of what whole hashes
    /// would take, in memory and where it is sent to be compared elsewhere.
    private final long[] packed;

    private final String[] words;

    private Terms(long[] packed, String[] words) {
        this.packed = packed;
        this.words = words;
    }

    /// As [#packed] and [#words] told them: for those who keep terms. No array is copied.
    ///
    /// @throws IllegalArgumentException where the hashes are not in order, or not one for each word
    public static Terms of(long[] packed, String[] words) {
        boolean ordered = words.length == 0 || packed.length == words.length;
        for (int i = 1; i < packed.length; i++) {
            ordered &= hash(packed[i - 1]) < hash(packed[i]);
        }
        if (!ordered) {
            throw new IllegalArgumentException(
                    "expected hashes in order, each with a word, but found %d and %d"
                            .formatted(packed.length, words.length));
        }
        return new Terms(packed, words.length == 0 ? NO_WORDS : words);
    }

    /// By which a stem is told from others here, of its [Words#hashOf].
    public static int hashOf(long stem) {
        return hash(stem);
    }

    private static int hash(long packed) {
        return (int) (packed >> Integer.SIZE);
    }

    private static float weight(long packed) {
        return Float.intBitsToFloat((int) packed);
    }

    /// An entry of [#packed].
    public static long pack(int hash, float weight) {
        return (long) hash << Integer.SIZE | Float.floatToRawIntBits(weight);
    }

    private record Weighted(String word, int hash, double weight) {}

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
                all[size++] = new Weighted(word, hashOf(stem), weight);
            }
        }
        return Arrays.copyOf(all, size);
    }

    /// Of words in the order of their weights, one of each hash.
    private static Terms of(Weighted[] heaviest, double square) {
        double norm = square == 0 ? 1 : Math.sqrt(square);
        Arrays.sort(heaviest, Comparator.comparingInt(Weighted::hash)); // stable: heaviest first
        int size = 0;
        for (Weighted word : heaviest) {
            if (size == 0 || heaviest[size - 1].hash != word.hash) {
                heaviest[size++] = word;
            }
        }
        long[] packed = new long[size];
        String[] words = new String[size];
        for (int i = 0; i < size; i++) {
            packed[i] = pack(heaviest[i].hash, (float) (heaviest[i].weight / norm));
            words[i] = heaviest[i].word;
        }
        return new Terms(packed, words);
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
                int number = index.add(terms.hash(i));
                if (number == sums.length) {
                    sums = Arrays.copyOf(sums, number * 2);
                    words = Arrays.copyOf(words, number * 2);
                }
                sums[number] += terms.weight(i);
                words[number] = terms.words[i];
            }
        }
        double square = 0;
        Weighted[] weighted = new Weighted[index.count()];
        for (int i = 0; i < weighted.length; i++) {
            weighted[i] = new Weighted(words[i], (int) index.key(i), sums[i]);
            square += sums[i] * sums[i];
        }
        return of(weighted, square);
    }

    /// The same to be compared by hashes and weights alone: the words are not there.
    public Terms withoutWords() {
        return new Terms(packed, NO_WORDS);
    }

    /// Hashes in order, each with the bits of a weight; not to be written to.
    public long[] packed() {
        return packed;
    }

    /// None where they were left out; not to be written to.
    public String[] words() {
        return words;
    }

    public int count() {
        return packed.length;
    }

    /// By which a word's stem is told from others: [#hashOf].
    public int hash(int i) {
        return hash(packed[i]);
    }

    public String word(int i) {
        return words[i];
    }

    public float weight(int i) {
        return weight(packed[i]);
    }

    /// The weight of a word by its [#hash], 0 where the text lacks it.
    public float weightOf(int hash) {
        int at = placeOf(hash);
        return stands(hash, at) ? weight(at) : 0;
    }

    public boolean has(int hash) {
        return stands(hash, placeOf(hash));
    }

    /// Where the first word of this hash or a higher one stands.
    private int placeOf(int hash) {
        int low = 0;
        int high = packed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hash(middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public double cosine(Terms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < packed.length && j < other.packed.length) {
            int mine = hash(i);
            int its = other.hash(j);
            if (mine == its) {
                sum += weight(i) * other.weight(j);
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
        for (int i = 0; i < packed.length; i++) {
            j = other.next(hash(i), j);
            common += other.stands(hash(i), j) ? 1 : 0;
        }
        return common;
    }

    /// The part of this one's squared weight that lies on words the other has, 0 to 1.
    public double within(Terms other) {
        double shared = 0;
        double all = 0;
        int j = 0;
        for (int i = 0; i < packed.length; i++) {
            double square = weight(i) * weight(i);
            all += square;
            j = other.next(hash(i), j);
            if (other.stands(hash(i), j)) {
                shared += square;
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    /// The first place from `from` on with this hash or a higher one.
    private int next(int hash, int from) {
        int at = from;
        while (at < packed.length && hash(at) < hash) {
            at++;
        }
        return at;
    }

    private boolean stands(int hash, int at) {
        return at < packed.length && hash(at) == hash;
    }

    /// The positions of the heaviest words, the heaviest first.
    public int[] heaviest(int most) {
        int[] heaviest = new int[Math.min(most, packed.length)];
        int count = 0;
        for (int i = 0; i < packed.length; i++) {
            if (count < heaviest.length) {
                place(i, heaviest, count++);
            } else if (isBefore(i, heaviest[count - 1])) {
                place(i, heaviest, count - 1);
            }
        }
        return heaviest;
    }

    /// The positions of the words that another lacks, the heaviest first.
    public int[] lacking(Terms other) {
        int[] lacking = new int[packed.length];
        int count = 0;
        int j = 0;
        for (int i = 0; i < packed.length; i++) {
            j = other.next(hash(i), j);
            if (!other.stands(hash(i), j)) {
                place(i, lacking, count++);
            }
        }
        return Arrays.copyOf(lacking, count);
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
        return weight(i) > weight(j)
                || (weight(i) == weight(j) && words[i].compareTo(words[j]) < 0);
    }
}
