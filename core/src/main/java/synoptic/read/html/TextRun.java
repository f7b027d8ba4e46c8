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
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                spaceDue = true;
            } else {
                addChar(c);
            }
        }
        int added = text.length() - before;
        if (added > 0) {
            linkChars += linked ? added : 0;
            box = box == null ? where : Box.common(box, where);
        }
    }

    private void addChar(char c) {
        if (spaceDue && !text.isEmpty()) {
            text.append(' ');
        }
        spaceDue = false;
        breakDue = false;
        text.append(c);
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085';
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
