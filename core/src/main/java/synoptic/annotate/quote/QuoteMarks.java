package synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/// Pairs quotation marks: straight and curly, double and single, `„“`, `«»` and `''`.
///
/// A paragraph's end closes what is open in it, for each paragraph of a long quotation opens with a
/// mark of its own and only the last one closes. What stands quoted inside a quotation is part of
/// it. One pass over the text; a mark looks at most at the mark after it.
final class QuoteMarks {

    private enum Style {
        DOUBLE,
        SINGLE,
        ANGLE
    }

    /// One mark: where, how long, of which style, and whether it may open or close.
    private record Mark(int at, int length, Style style, boolean opens, boolean closes) {
        int end() {
            return at + length;
        }
    }

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Quoted> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /// What stands between quotation marks in `text`, in order; none lies in another.
    static List<Quoted> of(String text) {
        QuoteMarks quotes = new QuoteMarks(text);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            quotes.paragraph(start, end);
            start = end + 1;
        }
        return quotes.found;
    }

    private void paragraph(int start, int end) {
        marks.clear();
        for (int i = start; i < end; i++) {
            Mark mark = markAt(i, start, end);
            if (mark != null) {
                marks.add(mark);
                i = mark.end() - 1;
            }
        }
        pair(start, end);
    }

    private void pair(int start, int end) {
        Mark open = null;
        int depth = 0;
        for (int m = 0; m < marks.size(); m++) {
            Mark mark = marks.get(m);
            if (open == null) {
                if (mark.opens() && !isLoneSingle(m, start)) {
                    open = mark;
                    depth = 1;
                }
            } else if (mark.style() == open.style()) {
                if (mark.closes() && !isPlural(m)) {
                    depth--;
                } else if (mark.opens() && mark.style() == Style.SINGLE) {
                    depth++;
                }
                if (depth == 0) {
                    add(open, mark.at(), mark.end(), true, start);
                    open = null;
                }
            }
        }
        if (open != null) {
            unclosed(open, start, end);
        }
    }

    private void unclosed(Mark open, int start, int end) {
        boolean apostrophe = open.style() == Style.SINGLE && !opensLine(open, start);
        if (!apostrophe) {
            add(open, end, end, false, start);
        }
    }

    private void add(Mark open, int to, int outerTo, boolean closed, int lineStart) {
        int from = open.end();
        int last = to;
        while (from < last && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (last > from && isTrimmed(text.charAt(last - 1))) {
            last--;
        }
        if (from < last) {
            int outer = Math.max(last, closed ? outerTo : last);
            found.add(
                    new Quoted(
                            new Span(from, last),
                            new Span(open.at(), outer),
                            closed,
                            opensLine(open, lineStart)));
        }
    }

    private static boolean isTrimmed(char c) {
        return Character.isWhitespace(c) || c == ',';
    }

    private boolean opensLine(Mark mark, int start) {
        for (int i = start; i < mark.at(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
            if (i - start > 8) {
                return false;
            }
        }
        return true;
    }

    /// A single mark that could open but is followed by none that closes is an apostrophe, unless
    /// its paragraph begins with it.
    private boolean isLoneSingle(int m, int start) {
        Mark mark = marks.get(m);
        if (mark.style() != Style.SINGLE || opensLine(mark, start)) {
            return false;
        }
        for (int next = m + 1; next < Math.min(marks.size(), m + 12); next++) {
            if (marks.get(next).style() == Style.SINGLE && marks.get(next).closes()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a mark that could close is the apostrophe of `the users' rights`, for another that
    /// closes comes before any that opens.
    private boolean isPlural(int m) {
        Mark mark = marks.get(m);
        int at = mark.at();
        boolean afterS = at > 0 && text.charAt(at - 1) == 's';
        boolean beforeWord =
                at + 2 < text.length()
                        && text.charAt(at + 1) == ' '
                        && Character.isLetter(text.charAt(at + 2));
        if (mark.style() != Style.SINGLE || !afterS || !beforeWord || m + 1 >= marks.size()) {
            return false;
        }
        Mark next = marks.get(m + 1);
        return next.style() == Style.SINGLE && next.closes() && !next.opens();
    }

    private @Nullable Mark markAt(int i, int start, int end) {
        char c = text.charAt(i);
        if (c > '\'' && c < '\u00ab' && c != '`') {
            return null;
        }
        return switch (c) {
            case '"' -> straight(i, 1, Style.DOUBLE, start, end);
            case '“' -> curly(i, start, end);
            case '”' -> new Mark(i, 1, Style.DOUBLE, false, true);
            case '„' -> new Mark(i, 1, Style.DOUBLE, true, false);
            case '«' -> new Mark(i, 1, Style.ANGLE, !isAfterOpenAngle('»'), true);
            case '»' -> new Mark(i, 1, Style.ANGLE, opensWord(i, 1, start, end), true);
            case '‘' -> single(i, start, end);
            case '’' -> closingSingle(i, end);
            case '\'', '`' -> {
                boolean twice = i + 1 < end && text.charAt(i + 1) == c;
                yield twice
                        ? straight(i, 2, Style.DOUBLE, start, end)
                        : c == '`' ? null : single(i, start, end);
            }
            default -> null;
        };
    }

    private boolean isAfterOpenAngle(char other) {
        return !marks.isEmpty()
                && marks.get(marks.size() - 1).style() == Style.ANGLE
                && text.charAt(marks.get(marks.size() - 1).at()) == other;
    }

    /// Opens in English, closes in German.
    private Mark curly(int i, int start, int end) {
        boolean german = i > start && !opensWord(i, 1, start, end);
        return new Mark(i, 1, Style.DOUBLE, true, german);
    }

    private Mark straight(int i, int length, Style style, int start, int end) {
        boolean opens = opensWord(i, length, start, end);
        boolean after = i > start && !Character.isWhitespace(text.charAt(i - 1));
        return new Mark(i, length, style, opens, after || !opens);
    }

    private @Nullable Mark single(int i, int start, int end) {
        if (opensWord(i, 1, start, end) && !isElision(i, end)) {
            return new Mark(i, 1, Style.SINGLE, true, false);
        }
        return closingSingle(i, end);
    }

    private @Nullable Mark closingSingle(int i, int end) {
        boolean inWord = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean after = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        return after && !inWord ? new Mark(i, 1, Style.SINGLE, false, true) : null;
    }

    private boolean opensWord(int i, int length, int start, int end) {
        boolean before = i == start || opensAfter(text.charAt(i - 1));
        int next = i + length;
        return before && next < end && !Character.isWhitespace(text.charAt(next));
    }

    private static boolean opensAfter(char c) {
        return Character.isWhitespace(c) || "([{—–-\"“'‘/:>".indexOf(c) >= 0;
    }

    /// `'90s`, `'em`: an apostrophe for what is left out.
    private boolean isElision(int i, int end) {
        if (i + 1 < end && Character.isDigit(text.charAt(i + 1))) {
            return i + 4 <= end && text.charAt(Math.min(end - 1, i + 3)) == 's';
        }
        return text.startsWith("em ", i + 1)
                || text.startsWith("til ", i + 1)
                || text.startsWith("cause ", i + 1)
                || text.startsWith("bout ", i + 1)
                || text.startsWith("tis ", i + 1);
    }
}
