package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases, any of which may stand in a text.
final class PhraseSet {

    /// The phrases by their first word.
    private final Map<String, List<List<String>>> byWord = new HashMap<>();

    private final WordFilter firstWords;

    PhraseSet(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Phrases.words(phrase);
            byWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(words);
        }
        firstWords = new WordFilter(byWord.keySet());
    }

    /// Whether one of them stands among the words of a text.
    boolean standsIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (firstWords.mayHave(words.get(i)) && standsAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(int at, List<String> words) {
        for (List<String> phrase : byWord.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                return true;
            }
        }
        return false;
    }
}
