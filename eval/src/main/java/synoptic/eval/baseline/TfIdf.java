package synoptic.eval.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts as vectors of single words and word pairs, weighted by how rare these are in the same
/// texts: as scikit-learn's `TfidfVectorizer(ngram_range=(1, 2))` with smooth idf and L2 norm.
///
/// Terms in fewer than `minimumTexts` texts do not count.
public record TfIdf(StopWords stopWords, TermCount termCount, int minimumTexts) {
    private static final Pattern WORD =
            Pattern.compile("\\b\\w\\w+\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /// Every combination of the choices here, with up to four texts a term.
    public static List<TfIdf> variants() {
        List<TfIdf> variants = new ArrayList<>();
        for (StopWords stopWords : StopWords.values()) {
            for (TermCount termCount : TermCount.values()) {
                for (int minimumTexts = 1; minimumTexts <= 4; minimumTexts++) {
                    variants.add(new TfIdf(stopWords, termCount, minimumTexts));
                }
            }
        }
        return variants;
    }

    /// Short, as in "stop words ENGLISH, counts SUBLINEAR, min_df 2".
    public String label() {
        return "stop words %s, counts %s, min_df %d".formatted(stopWords, termCount, minimumTexts);
    }

    List<TermVector> vectors(List<String> texts) {
        List<Map<String, Integer>> counts = texts.stream().map(this::counts).toList();
        Map<String, Term> terms = terms(counts);
        return counts.stream().map(count -> vector(count, terms)).toList();
    }

    /// How often each term stands in a text.
    Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        String before = "";
        for (String word : words(text)) {
            counts.merge(word, 1, Integer::sum);
            if (!before.isEmpty()) {
                counts.merge(before + " " + word, 1, Integer::sum);
            }
            before = word;
        }
        return counts;
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (!stopWords.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }

    private record Term(int number, double idf) {}

    private Map<String, Term> terms(List<Map<String, Integer>> counts) {
        Map<String, Integer> textsWith = new TreeMap<>();
        for (Map<String, Integer> count : counts) {
            count.keySet().forEach(term -> textsWith.merge(term, 1, Integer::sum));
        }
        Map<String, Term> terms = new TreeMap<>();
        textsWith.forEach(
                (term, texts) -> {
                    if (texts >= minimumTexts) {
                        terms.put(term, new Term(terms.size(), idf(texts, counts.size())));
                    }
                });
        return terms;
    }

    private static double idf(int textsWith, int texts) {
        return Math.log((1.0 + texts) / (1.0 + textsWith)) + 1;
    }

    private TermVector vector(Map<String, Integer> counts, Map<String, Term> terms) {
        TermVector.Builder vector = new TermVector.Builder(counts.size());
        counts.forEach(
                (word, occurrences) -> {
                    Term term = terms.get(word);
                    if (term != null) {
                        vector.add(term.number(), termCount.of(occurrences) * term.idf());
                    }
                });
        return vector.unit();
    }
}
