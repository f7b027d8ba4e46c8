package synoptic.compare.clause;

/// Words of one stem count as one word when accounts are compared: `congratulate`,
/// `congratulations` and `congratulating`.
///
/// Endings are cut as Lovins (1968, "Development of a stemming algorithm") does it, the longest
/// first, in a much smaller list.
public final class Stems {

    private static final String[] ENDINGS = {
        "ational", "ations", "ically", "ation", "ities", "ments", "ingly", "ical", "ment", "ness",
        "ings", "ions", "ates", "ated", "ally", "ives", "ing", "ion", "ity", "ies", "est", "ers",
        "ate", "ive", "ful", "ed", "er", "es", "ly", "al", "ic", "en", "or", "s", "e", "y"
    };

    private static final int SHORTEST = 4;
    private static final int SHORTEST_INFLECTED = 3;

    private Stems() {}

    /// The stem of a folded word; a number is its own.
    public static String of(String folded) {
        if (folded.isEmpty() || Character.isDigit(folded.charAt(0))) {
            return folded;
        }
        for (String ending : ENDINGS) {
            int rest = folded.length() - ending.length();
            if (rest >= shortestBefore(ending) && folded.endsWith(ending)) {
                return trimmed(folded.substring(0, rest));
            }
        }
        return folded;
    }

    private static int shortestBefore(String ending) {
        return switch (ending) {
            case "s", "es", "ed", "ing", "est" -> SHORTEST_INFLECTED;
            default -> SHORTEST;
        };
    }

    /// `plann` is `plan`, `congratulat` is `congratul`.
    private static String trimmed(String stem) {
        int n = stem.length();
        if (n > SHORTEST + 1 && stem.endsWith("at")) {
            return stem.substring(0, n - 2);
        }
        boolean doubled =
                n > SHORTEST_INFLECTED
                        && stem.charAt(n - 1) == stem.charAt(n - 2)
                        && "lsz".indexOf(stem.charAt(n - 1)) < 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }
}
