package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases, any of which may stand in a text.
final class PhraseSet {

    /// The phrases by their first word.
    private final Map<String, List<List<String>>> byWord = new HashMap<>();

    PhraseSet(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Phrases.words(phrase);
            byWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(words);
        }
    }

    /// Whether one of them stands among the words of a text.
    boolean standsIn(List<String> words) {
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
