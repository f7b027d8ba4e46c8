package synoptic.publish.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Lines of text, at most [#WIDTH] chars wide.
final class Lines {

    static final int WIDTH = 100;

    private final Appendable out;

    Lines(Appendable out) {
        this.out = out;
    }

    /// One line, cut where it is too long.
    void line(String text) {
        written(cut(text, WIDTH));
    }

    /// Words over at most `most` lines, each after `indent`; the last is cut where more would come.
    void wrapped(String indent, String text, int most) {
        hanging(indent, text, most);
    }

    /// The same with `first` at the head of the first line and the others below its end.
    void hanging(String first, String text, int most) {
        String indent = first;
        String rest = text.replaceAll("\\s+", " ").strip();
        int width = WIDTH - first.length();
        for (int i = 1; i < most && rest.length() > width; i++) {
            int gap = rest.lastIndexOf(' ', width);
            if (gap <= 0) {
                break;
            }
            written(indent + rest.substring(0, gap));
            rest = rest.substring(gap + 1);
            indent = " ".repeat(first.length());
        }
        written(indent + cut(rest, width));
    }

    /// Words over as many lines as they need.
    void wrapped(String indent, String text) {
        wrapped(indent, text, Integer.MAX_VALUE);
    }

    static String padded(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - cut.length());
    }

    static String cut(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(width - 2));
        return text.substring(0, halved ? width - 2 : width - 1).stripTrailing() + "…";
    }

    private void written(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
