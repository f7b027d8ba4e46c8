package synoptic.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import synoptic.text.Span;

/// Parts a text into sentences; a line break always ends one.
public final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt",
                    "capt", "maj", "st", "rev", "hon", "pres", "jr", "sr", "vs", "inc", "corp",
                    "co", "ltd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
                    "oct", "nov", "dec", "bzw", "ca", "e.g", "i.e", "u.s", "u.k", "u.n", "e.u",
                    "d.c", "a.m", "p.m", "adm", "atty");

    private Sentences() {}

    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(text, start, i, sentences);
                start = i + 1;
            } else if (isStop(c)) {
                int end = afterClosingMarks(text, i + 1);
                if (endsSentence(text, start, i, end)) {
                    add(text, start, end, sentences);
                    start = end;
                }
                i = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private static int afterClosingMarks(String text, int from) {
        int i = from;
        while (i < text.length() && (isStop(text.charAt(i)) || isClosing(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isClosing(char c) {
        return "\"'”’»)]".indexOf(c) >= 0;
    }

    private static boolean endsSentence(String text, int start, int stop, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (text.charAt(stop) == '。') {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        return opensSentence(text, next)
                && !(text.charAt(stop) == '.' && abbreviates(text, start, stop, next));
    }

    private static boolean opensSentence(String text, int at) {
        char c = text.charAt(at);
        return !Character.isLowerCase(c) && ",;:)-–—".indexOf(c) < 0;
    }

    /// Whether the dot at `stop` ends an abbreviation or an initial rather than a sentence.
    private static boolean abbreviates(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && isAbbreviationChar(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (word.equalsIgnoreCase("no")) {
            return Character.isDigit(text.charAt(next)); // "No. 5" is a number, "no." an answer
        }
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isAbbreviationChar(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }
}
