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
            int close = opens ? text.indexOf(closing(c), i + 1) : -1;
            if (close > i && close < clause.end()) {
                fragments.add(new Span(i + 1, close));
                i = close;
            }
            i++;
        }
        return fragments;
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
