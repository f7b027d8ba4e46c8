package synoptic.read.html;

import org.jspecify.annotations.Nullable;

/// Text gathered between two block boundaries; white space is normalised on the way in.
final class TextRun {

    private final StringBuilder text = new StringBuilder();
    private @Nullable Box box;
    private int linkChars;
    private boolean spaceDue;
    private boolean breakDue;

    void add(String words, Box where, boolean linked) {
        int before = text.length();
        int i = 0;
        while (i < words.length()) {
            if (isSpace(words.charAt(i))) {
                spaceDue = true;
                i++;
            } else {
                int end = endOfWords(words, i);
                append(words, i, end);
                i = end;
            }
        }
        int added = text.length() - before;
        if (added > 0) {
            linkChars += linked ? added : 0;
            box = box == null ? where : Box.common(box, where);
        }
    }

    /// The end of a stretch of words that has single spaces already.
    private static int endOfWords(String words, int start) {
        int end = start + 1;
        while (end < words.length()) {
            if (isSpace(words.charAt(end))) {
                boolean single = words.charAt(end) == ' ' && end + 1 < words.length();
                if (!single || isSpace(words.charAt(end + 1))) {
                    return end;
                }
            }
            end++;
        }
        return end;
    }

    private void append(String words, int start, int end) {
        if (start < end) {
            if (spaceDue && !text.isEmpty()) {
                text.append(' ');
            }
            spaceDue = false;
            breakDue = false;
            text.append(words, start, end);
        }
    }

    static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= '\u0085' && isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return switch (c) {
            case '\u0085', '\u00a0', '\u2028', '\u2029', '\u202f', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200a';
        };
    }

    void addBreak() {
        spaceDue = true;
        breakDue = true;
    }

    boolean endsInBreak() {
        return breakDue;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Box box() {
        if (box == null) {
            throw new IllegalStateException("a run without text has no box");
        }
        return box;
    }

    String text() {
        return text.toString();
    }

    int linkChars() {
        return linkChars;
    }

    void clear() {
        text.setLength(0);
        box = null;
        linkChars = 0;
        spaceDue = false;
        breakDue = false;
    }
}
