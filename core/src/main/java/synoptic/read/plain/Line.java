package synoptic.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a scrape without its Markdown marks, and what the marks said of it.
///
/// `shape` is what its marks make of it; `endsAsSentence` tells whether it ends as a sentence does.
record Line(String text, Shape shape, int wordCount, Cues cues, boolean endsAsSentence) {

    enum Shape {
        PLAIN,
        HEADING,
        BOLD,
        /// Nothing but a link to elsewhere.
        LINK,
        IMAGE
    }

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*)$");
    /// An address in brackets, which may hold brackets itself; all is bounded, so that a line full
    /// of openings takes no longer than its length asks for.
    private static final String TARGET =
            "\\([^()\\s]{0,1000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,200}){0,2}\\)";

    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\[\\]]*)]" + TARGET);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]" + TARGET);
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^<>\\s]+)>");
    private static final Pattern STRONG =
            Pattern.compile(
                    "\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*"
                            + "|__(?=\\S)([^_]+(?:_[^_]+){0,20})(?<=\\S)__");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern WHOLLY_STRONG = Pattern.compile("^(\\*\\*|__)[^*_]+\\1$");
    private static final Pattern QUOTE_OR_RULE = Pattern.compile("^(?:>\\s+|[-*_]{3,}$)");

    /// What a line begins with that is marked as a whole.
    private static final String MARKS = ">-*_#![";

    private static final char FIRST_WIDE_SPACE = '\u0085';
    private static final int SHORT = 50;
    private static final int LONG = 100;

    static Line of(String raw) {
        Look look = Look.at(raw);
        boolean plain = look.isSpaced() && !look.cues().has(Cues.MARKED);
        if (plain && MARKS.indexOf(raw.charAt(0)) < 0) {
            return new Line(raw, Shape.PLAIN, look);
        }
        String text = look.isSpaced() ? raw : spaced(raw);
        if (text.isEmpty() || MARKS.indexOf(text.charAt(0)) < 0) {
            return unmarked(text, Shape.PLAIN);
        }
        String bare = QUOTE_OR_RULE.matcher(text).replaceFirst("");
        Matcher heading = HEADING.matcher(bare);
        return heading.matches()
                ? unmarked(withoutClosingMarks(heading.group(1)), Shape.HEADING)
                : unmarked(bare, shape(bare));
    }

    /// The line that says what `marked` does without its marks.
    private static Line unmarked(String marked, Shape shape) {
        Look look = Look.at(marked);
        String text = look.cues().has(Cues.MARKED) ? unmarked(marked) : marked.strip();
        return new Line(text, shape, text.equals(marked) ? look : Look.at(text));
    }

    private Line(String text, Shape shape, Look look) {
        this(
                text,
                shape,
                text.isEmpty() ? 0 : look.blanks() + 1,
                look.cues(),
                endsAsSentence(text));
    }

    /// The lines of a scrape that are not empty; paragraphs broken at a fixed width are made whole.
    static List<Line> ofScrape(String scrape) {
        List<String> rows = rows(scrape);
        List<Line> lines = new ArrayList<>();
        for (String row : isWrapped(rows) ? unwrapped(rows) : rows) {
            Line line = of(row);
            if (!line.text.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// The rows of a text, whatever ends them.
    private static List<String> rows(String text) {
        char[] chars = text.toCharArray();
        List<String> rows = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < chars.length; i++) {
            if (endsRow(chars[i])) {
                rows.add(text.substring(start, i));
                boolean pair = chars[i] == '\r' && i + 1 < chars.length && chars[i + 1] == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        rows.add(text.substring(start));
        return rows;
    }

    private static boolean endsRow(char c) {
        if (c <= '\r') {
            return c >= '\n';
        }
        return c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /// Whether a text ends as a sentence does, closing marks after the stop allowed.
    private static boolean endsAsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && "\"'”’»)]*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…:;,".indexOf(text.charAt(i)) >= 0;
    }

    /// `# Title ##` may close as it opens.
    private static String withoutClosingMarks(String heading) {
        int end = heading.length();
        while (end > 0 && heading.charAt(end - 1) == '#') {
            end--;
        }
        return heading.substring(0, end);
    }

    private static Shape shape(String text) {
        if (IMAGE.matcher(text).matches()) {
            return Shape.IMAGE;
        }
        if (LINK.matcher(text).matches()) {
            return Shape.LINK;
        }
        return WHOLLY_STRONG.matcher(text).matches() ? Shape.BOLD : Shape.PLAIN;
    }

    private static String unmarked(String marked) {
        String text = marked;
        if (text.contains("](")) {
            text = IMAGE.matcher(text).replaceAll("$1");
            text = LINK.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('<') >= 0) {
            text = AUTOLINK.matcher(text).replaceAll("$1");
        }
        text = weak(text);
        if (text.indexOf('*') >= 0) {
            text = EMPHASIS.matcher(text).replaceAll("$1");
        }
        return spaced(weak(text));
    }

    private static String weak(String text) {
        boolean may = text.contains("**") || text.contains("__");
        return may ? STRONG.matcher(text).replaceAll("$1$2") : text;
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!space || !isSpace(c)) {
                spaced.append(isSpace(c) ? ' ' : c);
            }
            space = isSpace(c);
        }
        return spaced.toString().strip();
    }

    static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c >= FIRST_WIDE_SPACE && "\u00a0\u2007\u202f\ufeff".indexOf(c) >= 0;
    }

    /// Most lines about as long as a terminal is wide, none much longer, paragraphs apart by
    /// blanks.
    private static boolean isWrapped(List<String> rows) {
        int full = 0;
        int inked = 0;
        boolean blank = false;
        for (String row : rows) {
            int length = row.strip().length();
            if (length > LONG) {
                return false;
            }
            blank |= length == 0;
            inked += length > 0 ? 1 : 0;
            full += length >= SHORT ? 1 : 0;
        }
        return blank && inked >= 4 && full * 2 > inked;
    }

    private static List<String> unwrapped(List<String> rows) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String row : rows) {
            if (row.isBlank()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(row.strip());
            }
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
