package synoptic.read.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element of a page with the sums of the text under it.
final class Box {

    final int number;
    final @Nullable Box parent;
    final String tag;
    final int depth;
    final boolean block;

    /// Blocks under this box are those from `firstBlock` up to, but without, `endBlock`.
    int firstBlock;

    int endBlock;
    int chars;
    int linkChars;

    private final Element element;
    private final ClassWords classWords;
    private @Nullable Names names;

    /// `kinds` are those of [Tags#kindsOf] its tag.
    Box(int number, @Nullable Box parent, Element element, int kinds, ClassWords classWords) {
        this.number = number;
        this.parent = parent;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.block = Tags.isBlock(kinds);
        this.element = element;
        this.classWords = classWords;
    }

    /// Worked out when first asked for, because most elements without text never are.
    Names names() {
        Names known = names;
        if (known == null) {
            known = classWords.of(element, tag);
            names = known;
        }
        return known;
    }

    Element element() {
        return element;
    }

    List<String> words() {
        return names().words;
    }

    Box parentOrSelf() {
        return parent == null ? this : parent;
    }

    boolean hasText() {
        return endBlock > firstBlock;
    }

    boolean holds(Block block) {
        return block.number() >= firstBlock && block.number() < endBlock;
    }

    double linkShare() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    /// The deepest box that holds both.
    static Box common(Box one, Box other) {
        Box a = one;
        Box b = other;
        while (a != b) {
            if (a.depth >= b.depth && a.parent != null) {
                a = a.parent;
            } else if (b.parent != null) {
                b = b.parent;
            } else {
                return a;
            }
        }
        return a;
    }
}
