package synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.text.WordBits;
import synoptic.text.Words;

/// Guesses the language of a text by its commonest function words.
final class Languages {

    /// In words.
    private static final int LOOKED_AT = 250;

    /// In chars, what is looked at of a text.
    static final int LONGEST = LOOKED_AT * 8;

    private static final int FEWEST_HITS = 4;
    private static final double CLEAR_LEAD = 1.3;

    /// Each function word with a bit for each language it is one of.
    private static final WordBits FUNCTION_WORDS = new WordBits();

    private static final List<String> LANGUAGES = new ArrayList<>();

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
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        int[] hits = hits(Words.hashes(start, LOOKED_AT));
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            second = Math.max(second, Math.min(hits[i], hits[best]));
            best = hits[i] > hits[best] ? i : best;
        }
        boolean clear = hits[best] >= FEWEST_HITS && hits[best] >= second * CLEAR_LEAD;
        return clear ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
    }

    /// How often function words of each language stand among words of these hashes; not at all,
    /// where it is one and the same word again and again.
    private static int[] hits(long[] words) {
        int[] hits = new int[LANGUAGES.size()];
        long[] only = new long[hits.length];
        int several = 0;
        for (long word : words) {
            int languages = FUNCTION_WORDS.at(word);
            for (; languages != 0; languages &= languages - 1) {
                int language = Integer.numberOfTrailingZeros(languages);
                several |= hits[language] > 0 && only[language] != word ? 1 << language : 0;
                only[language] = word;
                hits[language]++;
            }
        }
        for (int language = 0; language < hits.length; language++) {
            hits[language] = (several & 1 << language) != 0 ? hits[language] : 0;
        }
        return hits;
    }

    private static void put(String language, String words) {
        FUNCTION_WORDS.add(1 << LANGUAGES.size(), words);
        LANGUAGES.add(language);
    }
}
