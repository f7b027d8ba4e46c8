package synoptic.store;

import java.util.List;

/// Cuts the endings of English words, so that words of one stem are found together.
///
/// As in Porter (1980), "An algorithm for suffix stripping"; FTS5 and PostgreSQL do the same.
final class PorterStemmer {

    private static final int SHORTEST = 3;

    /// An ending, and what takes its place where enough of the word stands before it.
    private record Ending(String from, String to) {}

    private static final List<Ending> SECOND =
            endings(
                    "ational ate",
                    "tional tion",
                    "enci ence",
                    "anci ance",
                    "izer ize",
                    "abli able",
                    "alli al",
                    "entli ent",
                    "eli e",
                    "ousli ous",
                    "ization ize",
                    "ation ate",
                    "ator ate",
                    "alism al",
                    "iveness ive",
                    "fulness ful",
                    "ousness ous",
                    "aliti al",
                    "iviti ive",
                    "biliti ble");
    private static final List<Ending> THIRD =
            endings("icate ic", "ative", "alize al", "iciti ic", "ical ic", "ful", "ness");
    private static final List<Ending> FOURTH =
            endings(
                    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent",
                    "ou", "ism", "ate", "iti", "ous", "ive", "ize");

    private String word;

    private PorterStemmer(String word) {
        this.word = word;
    }

    private static List<Ending> endings(String... pairs) {
        return java.util.Arrays.stream(pairs)
                .map(pair -> pair.split(" "))
                .map(p -> new Ending(p[0], p.length > 1 ? p[1] : ""))
                .sorted((a, b) -> Integer.compare(b.from.length(), a.from.length()))
                .toList();
    }

    /// The stem of a word in small letters; what is not written in a to z stays as it is.
    static String stem(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        return new PorterStemmer(word).stem();
    }

    private String stem() {
        plural();
        pastAndProgressive();
        finalY();
        replaceFirst(SECOND, 0);
        replaceFirst(THIRD, 0);
        derivation();
        finalE();
        return word;
    }

    private void plural() {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            cut(2);
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            cut(1);
        }
    }

    private void pastAndProgressive() {
        if (word.endsWith("eed")) {
            if (measure(before("eed")) > 0) {
                cut(1);
            }
        } else if (word.endsWith("ed") && hasVowel(before("ed"))) {
            cut(2);
            repair();
        } else if (word.endsWith("ing") && hasVowel(before("ing"))) {
            cut(3);
            repair();
        }
    }

    private void repair() {
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            word += "e";
        } else if (endsDoubled() && "lsz".indexOf(word.charAt(word.length() - 1)) < 0) {
            cut(1);
        } else if (measure(word) == 1 && endsShort(word)) {
            word += "e";
        }
    }

    private void finalY() {
        if (word.endsWith("y") && hasVowel(before("y"))) {
            word = before("y") + "i";
        }
    }

    private void replaceFirst(List<Ending> endings, int measureAbove) {
        for (Ending ending : endings) {
            if (word.endsWith(ending.from)) {
                if (measure(before(ending.from)) > measureAbove) {
                    word = before(ending.from) + ending.to;
                }
                return;
            }
        }
    }

    private void derivation() {
        if (word.endsWith("ion")) {
            String rest = before("ion");
            if (measure(rest) > 1 && (rest.endsWith("s") || rest.endsWith("t"))) {
                word = rest;
            }
            return;
        }
        replaceFirst(FOURTH, 1);
    }

    private void finalE() {
        if (word.endsWith("e")) {
            String rest = before("e");
            int measure = measure(rest);
            if (measure > 1 || (measure == 1 && !endsShort(rest))) {
                word = rest;
            }
        }
        if (word.endsWith("ll") && measure(word) > 1) {
            cut(1);
        }
    }

    private void cut(int chars) {
        word = word.substring(0, word.length() - chars);
    }

    private String before(String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private boolean endsDoubled() {
        int n = word.length();
        return n > 1 && word.charAt(n - 1) == word.charAt(n - 2) && !isVowel(word, n - 1);
    }

    /// Whether it ends as `hop`: consonant, vowel, consonant other than w, x, y.
    private static boolean endsShort(String stem) {
        int n = stem.length();
        return n > 2
                && !isVowel(stem, n - 3)
                && isVowel(stem, n - 2)
                && !isVowel(stem, n - 1)
                && "wxy".indexOf(stem.charAt(n - 1)) < 0;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (isVowel(stem, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(String stem, int i) {
        char c = stem.charAt(i);
        return c == 'y' ? i > 0 && !isVowel(stem, i - 1) : "aeiou".indexOf(c) >= 0;
    }

    /// How often a consonant follows a vowel: Porter's m.
    private static int measure(String stem) {
        int measure = 0;
        for (int i = 1; i < stem.length(); i++) {
            measure += isVowel(stem, i - 1) && !isVowel(stem, i) ? 1 : 0;
        }
        return measure;
    }
}
