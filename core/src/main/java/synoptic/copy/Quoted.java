package synoptic.copy;

import synoptic.text.Words;

/// Which words of a text stand between quotation marks; a paragraph's end closes an open one.
final class Quoted {

    private Quoted() {}

    static boolean[] words(String text, Words words) {
        boolean[] quoted = new boolean[words.count()];
        String closing = "";
        int at = 0;
        for (int i = 0; i < quoted.length; i++) {
            int start = words.start(i);
            for (; at < start; at++) {
                closing = after(text.charAt(at), closing);
            }
            at = words.end(i); // no mark stands inside a word
            quoted[i] = !closing.isEmpty();
        }
        return quoted;
    }

    /// The marks that close what is open after `c`, none where nothing is.
    private static String after(char c, String closing) {
        if (c < '«' && c != '"' && c != '\n') {
            return closing; // most chars are no mark
        }
        if (c == '\n' || closing.indexOf(c) >= 0) {
            return "";
        }
        return closing.isEmpty() ? opened(c) : closing;
    }

    // German closes „ with the mark that opens in English, and turns the French ones round.
    private static String opened(char c) {
        return switch (c) {
            case '“' -> "”";
            case '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«";
            case '"' -> "\"";
            default -> "";
        };
    }
}
