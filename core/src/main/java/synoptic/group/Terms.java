package synoptic.group;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.text.Words;

/// The telling words of a text with their weights, TF-IDF with a damped frequency, of length one.
///
/// Words are kept in the order of their hashes, so that two texts are compared in one pass.
final class Terms {

    private final long[] hashes;
    private final String[] words;
    private final float[] weights;

    private Terms(long[] hashes, String[] words, float[] weights) {
        this.hashes = hashes;
        this.words = words;
        this.weights = weights;
    }

    /// Of words with their frequencies, the `most` heaviest. Words of one stem are one word here.
    static Terms of(Map<String, Integer> frequencies, Lexicon lexicon, int most) {
        record Weighted(String word, double weight) {}
        List<Weighted> heaviest =
                frequencies.entrySet().stream()
                        .map(
                                e ->
                                        new Weighted(
                                                e.getKey(),
                                                (1 + Math.log(e.getValue()))
                                                        * lexicon.idf(e.getKey())))
                        .filter(w -> w.weight > 0)
                        .sorted(
                                (a, b) -> {
                                    int byWeight = Double.compare(b.weight, a.weight);
                                    return byWeight != 0 ? byWeight : a.word.compareTo(b.word);
                                })
                        .limit(most)
                        .toList();
        double square = heaviest.stream().mapToDouble(w -> w.weight * w.weight).sum();
        double norm = square == 0 ? 1 : Math.sqrt(square);
        Map<Long, Weighted> byHash = new HashMap<>();
        heaviest.forEach(w -> byHash.putIfAbsent(Words.hashOf(Lexicon.stem(w.word)), w));
        long[] hashes = byHash.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        String[] words = new String[hashes.length];
        float[] weights = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            Weighted w = byHash.get(hashes[i]);
            words[i] = w == null ? "" : w.word;
            weights[i] = w == null ? 0 : (float) (w.weight / norm);
        }
        return new Terms(hashes, words, weights);
    }

    /// The words of several texts with their mean weights, of length one.
    static Terms mean(List<Terms> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        Map<Long, String> words = new TreeMap<>();
        Map<Long, Double> sums = new HashMap<>();
        for (Terms terms : all) {
            for (int i = 0; i < terms.count(); i++) {
                words.put(terms.hashes[i], terms.words[i]);
                sums.merge(terms.hashes[i], (double) terms.weights[i], Double::sum);
            }
        }
        double square = sums.values().stream().mapToDouble(s -> s * s).sum();
        double norm = square == 0 ? 1 : Math.sqrt(square);
        Terms mean =
                new Terms(
                        new long[words.size()], new String[words.size()], new float[words.size()]);
        int i = 0;
        for (Map.Entry<Long, String> word : words.entrySet()) {
            mean.hashes[i] = word.getKey();
            mean.words[i] = word.getValue();
            mean.weights[i] = (float) (sums.getOrDefault(word.getKey(), 0.0) / norm);
            i++;
        }
        return mean;
    }

    int count() {
        return hashes.length;
    }

    long hash(int i) {
        return hashes[i];
    }

    String word(int i) {
        return words[i];
    }

    float weight(int i) {
        return weights[i];
    }

    /// The weight of a word, 0 where the text lacks it.
    float weightOf(long hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at < 0 ? 0 : weights[at];
    }

    boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    double cosine(Terms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /// The part of this one's squared weight that lies on words the other has, 0 to 1.
    double within(Terms other) {
        double shared = 0;
        double all = 0;
        for (int i = 0; i < hashes.length; i++) {
            double square = weights[i] * weights[i];
            all += square;
            shared += other.has(hashes[i]) ? square : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /// The positions of the heaviest words first.
    int[] heaviest(int most) {
        return java.util.stream.IntStream.range(0, hashes.length)
                .boxed()
                .sorted(
                        (a, b) -> {
                            int byWeight = Float.compare(weights[b], weights[a]);
                            return byWeight != 0 ? byWeight : words[a].compareTo(words[b]);
                        })
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
