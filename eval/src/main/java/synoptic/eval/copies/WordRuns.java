package synoptic.eval.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import synoptic.news.Article;

/// The words of texts in runs of five, numbered: lower-cased runs of letters and digits, told apart
/// here, so that nothing depends on the rooms that are measured.
final class WordRuns {
    private static final int LENGTH = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<int[]> runs = new ArrayList<>();
    private final List<Integer> textsWith = new ArrayList<>();

    WordRuns(List<Article> articles) {
        articles.forEach(this::add);
    }

    private void add(Article article) {
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(article.text().toLowerCase(Locale.ROOT));
        while (word.find()) {
            starts.add(joined.length());
            joined.append(word.group()).append(' ');
        }
        words.add(starts.size());
        starts.add(joined.length());
        int[] own =
                IntStream.range(0, Math.max(0, starts.size() - LENGTH))
                        .map(i -> number(joined.substring(starts.get(i), starts.get(i + LENGTH))))
                        .sorted()
                        .distinct()
                        .toArray();
        for (int run : own) {
            textsWith.set(run, textsWith.get(run) + 1);
        }
        runs.add(own);
    }

    private int number(String run) {
        Integer known = numbers.putIfAbsent(run, textsWith.size());
        if (known == null) {
            textsWith.add(0);
            return textsWith.size() - 1;
        }
        return known;
    }

    int textsWith(int run) {
        return textsWith.get(run);
    }

    int words(int text) {
        return words.get(text);
    }

    /// The distinct runs of a text that stand in at most so many texts, in ascending order.
    int[] of(int text, int mostTexts) {
        return IntStream.of(runs.get(text))
                .filter(run -> textsWith.get(run) <= mostTexts)
                .toArray();
    }
}
