package synoptic.read.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element of a page with the sums of the text under it.
///
/// `words` are the parts of its class, id, role and itemprop, and its tag as `<tag`.
final class Box {

    final int number;
    final @Nullable Box parent;
    final String tag;
    final int depth;
    final boolean block;
    final List<String> words;

    /// Blocks under this box are those from `firstBlock` up to, but without, `endBlock`.
    int firstBlock;

    int endBlock;
    int chars;
    int linkChars;
    int ownBlocks;

    Box(int number, @Nullable Box parent, String tag, List<String> words) {
        this.number = number;
        this.parent = parent;
        this.tag = tag;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.block = Tags.isBlock(tag);
        this.words = words;
    }

    Box parentOrSelf() {
        return parent == null ? this : parent;
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
