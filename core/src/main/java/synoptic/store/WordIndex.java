package synoptic.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds texts by words and phrases, and ranks them by BM25, with the constants of FTS5.
final class WordIndex {

    private static final double SATURATION = 1.2;
    private static final double LENGTH_WEIGHT = 0.75;
    private static final double LEAST_IDF = 1e-6;

    private final Map<String, List<String>> texts = new TreeMap<>();
    private long words;

    void add(String id, String text) {
        List<String> stems = SearchWords.stems(text);
        List<String> before = texts.put(id, stems);
        words += stems.size() - (before == null ? 0 : before.size());
    }

    void clear() {
        texts.clear();
        words = 0;
    }

    /// The texts that have all terms, with their ranks.
    Map<String, Double> find(Terms terms) {
        Map<String, Double> found = new HashMap<>();
        if (terms.fitNothing()) {
            return found;
        }
        texts.keySet().forEach(id -> found.put(id, 0.0));
        for (Terms.Term term : terms.all()) {
            Map<String, Integer> counts = counts(term);
            found.keySet().retainAll(counts.keySet());
            double idf = idf(counts.size());
            found.replaceAll((id, rank) -> rank + idf * weight(counts.getOrDefault(id, 0), id));
        }
        return found;
    }

    private Map<String, Integer> counts(Terms.Term term) {
        List<String> stems = SearchWords.stems(String.join(" ", term.words()));
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(
                (id, text) -> {
                    int count = count(text, stems);
                    if (count > 0) {
                        counts.put(id, count);
                    }
                });
        return counts;
    }

    private static int count(List<String> text, List<String> phrase) {
        int count = 0;
        int from = 0;
        int at = Collections.indexOfSubList(text, phrase);
        while (at >= 0) {
            count++;
            from += at + 1;
            at = Collections.indexOfSubList(text.subList(from, text.size()), phrase);
        }
        return count;
    }

    private double idf(int textsWithIt) {
        double idf = Math.log((texts.size() - textsWithIt + 0.5) / (textsWithIt + 0.5));
        return Math.max(idf, LEAST_IDF);
    }

    private double weight(int count, String id) {
        double average = (double) words / texts.size();
        double length = texts.getOrDefault(id, List.of()).size();
        double damping = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length / average;
        return count * (SATURATION + 1) / (count + SATURATION * damping);
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(texts.keySet());
    }
}
