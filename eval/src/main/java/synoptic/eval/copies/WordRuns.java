package synoptic.eval.copies;

import java.util.ArrayList;
import java.util.BitSet;
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

    /// To its closing mark, else to the end of the paragraph.
    private static final Pattern QUOTATION =
            Pattern.compile("“[^”\\n]*|„[^“”\\n]*|\"[^\"\\n]*(?:\"|$|(?=\\n))");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<int[]> runs = new ArrayList<>();
    private final List<int[]> outside = new ArrayList<>();
    private final List<Integer> textsWith = new ArrayList<>();

    WordRuns(List<Article> articles) {
        articles.forEach(this::add);
    }

    private void add(Article article) {
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        String text = article.text().toLowerCase(Locale.ROOT);
        BitSet quotedChars = quoted(text);
        BitSet quotedWords = new BitSet();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            quotedWords.set(starts.size(), quotedChars.get(word.start()));
            starts.add(joined.length());
            joined.append(word.group()).append(' ');
        }
        words.add(starts.size());
        starts.add(joined.length());
        int[] inOrder =
                IntStream.range(0, Math.max(0, starts.size() - LENGTH))
                        .map(i -> number(joined.substring(starts.get(i), starts.get(i + LENGTH))))
                        .toArray();
        int[] own = IntStream.of(inOrder).sorted().distinct().toArray();
        outside.add(
                IntStream.range(0, inOrder.length)
                        .filter(i -> quotedWords.get(i, i + LENGTH).isEmpty())
                        .map(i -> inOrder[i])
                        .sorted()
                        .distinct()
                        .toArray());
        for (int run : own) {
            textsWith.set(run, textsWith.get(run) + 1);
        }
        runs.add(own);
    }

    private static BitSet quoted(String text) {
        BitSet quoted = new BitSet();
        Matcher quotation = QUOTATION.matcher(text);
        while (quotation.find()) {
            quoted.set(quotation.start(), quotation.end());
        }
        return quoted;
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
        return inAtMost(mostTexts, runs.get(text));
    }

    /// Those of them of which no word stands between quotation marks.
    int[] outsideQuotations(int text, int mostTexts) {
        return inAtMost(mostTexts, outside.get(text));
    }

    private int[] inAtMost(int mostTexts, int[] some) {
        return IntStream.of(some).filter(run -> textsWith.get(run) <= mostTexts).toArray();
    }
}
