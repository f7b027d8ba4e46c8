package synoptic.compare.clause;

import java.util.Set;

/// Words that tell how a thing is said rather than what is said.
public final class FunctionWords {

    static final Set<String> NEGATIONS =
            Set.of(
                    "not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without",
                    "cannot", "can't", "don't", "doesn't", "didn't", "won't", "wouldn't", "isn't",
                    "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "couldn't",
                    "shouldn't", "deny", "denies", "denied", "refuse", "refuses", "refused",
                    "reject", "rejects", "rejected", "fails", "failed");

    /// Adjectives with `un` that deny the rest: `unaware` is not aware.
    static final Set<String> DENYING =
            Set.of("unaware", "unlikely", "unable", "unwilling", "unclear", "uncertain", "untrue");

    static final Set<String> HEDGES =
            Set.of(
                    "may", "might", "could", "perhaps", "possibly", "maybe", "probably", "likely",
                    "apparently", "reportedly", "allegedly", "seems", "appears", "suggested");

    private static final Set<String> PLAIN =
            Set.of(
                    "the", "a", "an", "and", "or", "but", "if", "as", "at", "by", "for", "from",
                    "in", "into", "of", "on", "onto", "to", "with", "over", "under", "about",
                    "after", "before", "between", "through", "during", "against", "among", "around",
                    "towards", "toward", "upon", "off", "out", "up", "down", "than", "then", "that",
                    "this", "these", "those", "there", "here", "it", "its", "he", "she", "they",
                    "them", "his", "her", "hers", "their", "theirs", "him", "we", "us", "our",
                    "ours", "you", "your", "yours", "i", "me", "my", "mine", "who", "whom", "whose",
                    "which", "what", "when", "where", "why", "how", "is", "are", "was", "were",
                    "be", "been", "being", "am", "has", "have", "had", "having", "do", "does",
                    "did", "doing", "done", "will", "would", "shall", "should", "can", "must",
                    "also", "just", "only", "even", "still", "yet", "very", "much", "more", "most",
                    "such", "so", "too", "both", "each", "either", "any", "some", "all", "many",
                    "other", "another", "own", "same", "one", "that's", "it's", "he's", "she's",
                    "we're", "they're", "i'm", "i've", "we've", "let's", "let", "said", "say",
                    "says", "saying", "told", "tells", "added", "mr", "mrs", "ms", "dr", "while",
                    "because", "since", "until", "though", "although", "however", "once", "again",
                    "now", "later", "earlier", "we'll", "i'll", "he'll", "they'll", "there's",
                    "what's", "who's", "get", "got", "make", "made", "ve", "ll", "re");

    private FunctionWords() {}

    static boolean denies(String folded) {
        return NEGATIONS.contains(folded) || DENYING.contains(folded);
    }

    public static boolean isPlain(String folded) {
        return PLAIN.contains(folded) || NEGATIONS.contains(folded);
    }
}
