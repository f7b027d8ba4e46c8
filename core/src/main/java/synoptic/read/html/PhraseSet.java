package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases, any of which may stand in a text that is not long.
final class PhraseSet {

    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 70;

    /// The phrases by their first word.
    private final Map<String, List<List<String>>> byWord = new HashMap<>();

    PhraseSet(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Traits.wordsOf(phrase, MOST_WORDS);
            byWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(words);
        }
    }

    /// Whether one of them stands in the text.
    boolean standsIn(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> words = Traits.wordsOf(text, MOST_WORDS);
        for (int i = 0; i < words.size(); i++) {
            for (List<String> phrase : byWord.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.size();
                if (end <= words.size() && words.subList(i, end).equals(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }
}
