package synoptic.compare.clause;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Span;

/// Finds what stands between quotation marks inside a clause.
final class Fragments {

    private static final String OPENING = "\"“‘'«„";

    private Fragments() {}

    static List<Span> of(String text, Span clause) {
        List<Span> fragments = new ArrayList<>();
        int i = clause.start();
        while (i < clause.end()) {
            char c = text.charAt(i);
            boolean opens = OPENING.indexOf(c) >= 0 && (i == 0 || !isWordChar(text.charAt(i - 1)));
            int close = opens ? close(text, closing(c), i + 1) : -1;
            if (close > i && close < clause.end()) {
                fragments.add(new Span(i + 1, close));
                i = close;
            }
            i++;
        }
        return fragments;
    }

    /// Where a mark closes; not inside a word, where it is an apostrophe. -1 for nowhere.
    private static int close(String text, char mark, int from) {
        int at = text.indexOf(mark, from);
        while (at > 0
                && at + 1 < text.length()
                && isWordChar(text.charAt(at - 1))
                && isWordChar(text.charAt(at + 1))) {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '“' -> '”';
            case '‘' -> '’';
            case '«' -> '»';
            case '„' -> '“';
            default -> opening;
        };
    }
}
