package synoptic.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import synoptic.text.Words;

/// Guesses the language of a text by its commonest function words.
final class Languages {

    private static final int LOOKED_AT = 400;
    private static final int FEWEST_HITS = 4;
    private static final int FEWEST_DIFFERENT = 2;
    private static final double CLEAR_LEAD = 1.3;

    private static final Map<String, Set<String>> FUNCTION_WORDS = new LinkedHashMap<>();

    static {
        put("en", "the and of to in that is was for on with as his said has by from he are were");
        put(
                "de",
                "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch");
        put("fr", "le la les des et est dans pour que une du qui au par sur pas plus avec il elle");
        put("es", "el la los las que del y en por con una para se no su al lo como más fue");
        put("it", "il di che la è per una del della con non si le dei nel alla sono da anche più");
        put("pt", "o que do da os as em um uma para com não por na no dos foi se ao mais");
        put("nl", "de het een van en in is dat op te zijn voor met die niet aan er om ook bij");
        put("sv", "och att det som en på är av för med till den har inte om ett de i han vid");
        put("pl", "i w na z się nie do jest że to o jak przez od po dla są ale był za");
        put("tr", "bir ve bu da için ile olarak çok olan de daha sonra gibi kadar ne ise var en");
        put("ru", "и в не на что с по как из он к за от для это у но его было года");
        put("ar", "في من على إلى أن عن مع هذا التي الذي كان بعد بين قال ما لا هذه ذلك أو كما");
    }

    private Languages() {}

    /// A BCP-47 tag, or empty where no language leads clearly.
    static Optional<String> guess(String text) {
        List<String> words =
                folded(Words.of(text.substring(0, Math.min(text.length(), LOOKED_AT * 10))));
        String best = "";
        int most = 0;
        int second = 0;
        for (var language : FUNCTION_WORDS.entrySet()) {
            int hits = hits(words, language.getValue());
            if (hits > most) {
                second = most;
                most = hits;
                best = language.getKey();
            } else {
                second = Math.max(second, hits);
            }
        }
        boolean clear = most >= FEWEST_HITS && most >= second * CLEAR_LEAD;
        return clear ? Optional.of(best) : Optional.empty();
    }

    /// How often function words stand among `words`; never, where it is one and the same again and
    /// again.
    private static int hits(List<String> words, Set<String> functionWords) {
        int hits = 0;
        Set<String> different = new HashSet<>();
        for (String word : words) {
            if (functionWords.contains(word)) {
                hits++;
                different.add(word);
            }
        }
        return different.size() >= FEWEST_DIFFERENT ? hits : 0;
    }

    private static List<String> folded(Words words) {
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < Math.min(words.count(), LOOKED_AT); i++) {
            folded.add(words.folded(i));
        }
        return folded;
    }

    private static void put(String language, String words) {
        Set<String> folded = new HashSet<>();
        for (String word : words.split(" ")) {
            folded.add(Words.fold(word));
        }
        FUNCTION_WORDS.put(language, folded);
    }
}
