package synoptic.read.html;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A run of text between two block boundaries of a page, white space normalised.
final class Block {

    private final int number;
    private final Box box;
    private final Box frame;
    private final String text;
    private final int linkChars;
    private final int sizeClass;
    private final int linkClass;
    private @Nullable List<String> words;
    private @Nullable Set<Phrases.Kind> phrases;

    /// `box` is the deepest element around all of it, `frame` the block-level element around that.
    Block(int number, Box box, Box frame, String text, int linkChars) {
        this.number = number;
        this.box = box;
        this.frame = frame;
        this.text = text;
        this.linkChars = linkChars;
        this.sizeClass = Traits.sizeClass(text.length());
        this.linkClass = Traits.linkClass(linkShare());
    }

    int number() {
        return number;
    }

    Box box() {
        return box;
    }

    Box frame() {
        return frame;
    }

    String text() {
        return text;
    }

    int linkChars() {
        return linkChars;
    }

    int length() {
        return text.length();
    }

    double linkShare() {
        return Math.min(1, (double) linkChars / Math.max(1, text.length()));
    }

    /// As [Traits#sizeClass] has it.
    int sizeClass() {
        return sizeClass;
    }

    /// As [Traits#linkClass] has it.
    int linkClass() {
        return linkClass;
    }

    /// Its first words in lower case; none where it is so long that they tell nothing.
    List<String> words() {
        List<String> known = words;
        if (known == null) {
            known = text.length() <= Phrases.LONGEST ? Phrases.words(text) : List.of();
            words = known;
        }
        return known;
    }

    /// The kinds of phrases in it by which pages speak to their readers.
    Set<Phrases.Kind> phrases() {
        Set<Phrases.Kind> known = phrases;
        if (known == null) {
            known = Phrases.of(text, words());
            phrases = known;
        }
        return known;
    }
}
