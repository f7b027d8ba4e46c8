package synoptic.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a text as search knows them: runs of letters and digits, small, without accents.
public final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Co}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(SearchWords::folded)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /// The same with endings cut, so that `ferries` finds `ferry`.
    public static List<String> stems(String text) {
        return of(text).stream().map(PorterStemmer::stem).toList();
    }

    /// A word in small letters without accents.
    public static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
