package synoptic.copy;

import synoptic.text.Words;

/// Which words of a text stand between quotation marks; a paragraph's end closes an open one.
final class Quoted {

    private Quoted() {}

    static boolean[] words(String text, Words words) {
        boolean[] quoted = new boolean[words.count()];
        boolean inside = false;
        int at = 0;
        for (int i = 0; i < quoted.length; i++) {
            for (; at < words.start(i); at++) {
                inside = after(text.charAt(at), inside);
            }
            quoted[i] = inside;
        }
        return quoted;
    }

    private static boolean after(char c, boolean inside) {
        return switch (c) {
            case '“', '«', '„' -> true;
            case '”', '»', '\n' -> false;
            case '"' -> !inside;
            default -> inside;
        };
    }
}
