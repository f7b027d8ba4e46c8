package synoptic.eval.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
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
        List<String> all =
                WORD.matcher(article.text().toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        words.add(all.size());
        int[] own =
                IntStream.range(0, Math.max(0, all.size() - LENGTH + 1))
                        .map(i -> number(String.join(" ", all.subList(i, i + LENGTH))))
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

    /// How many runs there are in all texts, which are numbered from 0.
    int count() {
        return textsWith.size();
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
