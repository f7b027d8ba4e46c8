package synoptic.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A page laid out flat: its boxes in document order and the blocks of text in them.
record Page(List<Box> boxes, List<Block> blocks, List<MarkedTime> times) {

    /// A time element: what its `datetime` or `content` says, and the block it stands at.
    record MarkedTime(String stated, int block, Box box) {}

    /// Lays out a document in one traversal that does not recurse.
    static Page of(Document document) {
        Layout layout = new Layout();
        document.body().traverse(layout);
        return layout.page();
    }

    /// Lays out the body of a document while `beside` visits all of it: one traversal is dear
    /// enough.
    static Page of(Document document, NodeVisitor beside) {
        Layout layout = new Layout();
        document.traverse(new Both(document.body(), layout, beside));
        return layout.page();
    }

    private static final class Both implements NodeVisitor {
        private final Element body;
        private final Layout layout;
        private final NodeVisitor beside;
        private boolean inBody;

        Both(Element body, Layout layout, NodeVisitor beside) {
            this.body = body;
            this.layout = layout;
            this.beside = beside;
        }

        @Override
        public void head(Node node, int depth) {
            beside.head(node, depth);
            inBody |= node.equals(body);
            if (inBody) {
                layout.head(node, depth);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (inBody) {
                layout.tail(node, depth);
                inBody = !node.equals(body);
            }
        }
    }

    private static final class Layout implements NodeVisitor {

        private final ClassWords classWords = new ClassWords();
        private final List<Box> boxes = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<MarkedTime> times = new ArrayList<>();
        private final TextRun run = new TextRun();
        private final List<Box> open = new ArrayList<>();
        private int skipDepth = -1;
        private int linkDepth = -1;

        @Override
        public void head(Node node, int depth) {
            if (skipDepth >= 0) {
                return;
            }
            if (node instanceof TextNode text) {
                run.add(text.getWholeText(), open.getLast(), linkDepth >= 0);
            } else if (node instanceof Element element) {
                enter(element, depth);
            }
        }

        private void enter(Element element, int depth) {
            String tag = element.normalName();
            if (Tags.isSkipped(tag)) {
                skipDepth = depth;
                return;
            }
            if (linkDepth < 0 && tag.equals("a") && element.attributes().hasKey("href")) {
                linkDepth = depth;
            }
            Box box = open.isEmpty() ? null : open.getLast();
            Box inner = new Box(boxes.size(), box, element, classWords);
            if (tag.equals("br")) {
                lineBreak();
            } else if (inner.block) {
                flush();
            }
            inner.firstBlock = blocks.size();
            boxes.add(inner);
            open.add(inner);
            if (tag.equals("time")) {
                addTime(element, inner);
            }
        }

        private void addTime(Element element, Box box) {
            String stated = element.attr("datetime");
            stated = stated.isBlank() ? element.attr("content") : stated;
            stated = stated.isBlank() ? element.ownText() : stated;
            if (!stated.isBlank() && stated.length() < 200) {
                times.add(new MarkedTime(stated, blocks.size(), box));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (skipDepth >= 0) {
                skipDepth = depth == skipDepth ? -1 : skipDepth;
                return;
            }
            if (!(node instanceof Element)) {
                return;
            }
            if (open.getLast().block) {
                flush();
            }
            linkDepth = depth == linkDepth ? -1 : linkDepth;
            open.removeLast();
        }

        private void lineBreak() {
            if (run.endsInBreak()) {
                flush();
            } else {
                run.addBreak();
            }
        }

        private void flush() {
            if (run.isEmpty()) {
                run.clear();
                return;
            }
            Box box = run.box();
            Box frame = box;
            while (!frame.block && frame.parent != null) {
                frame = frame.parent;
            }
            Block block = new Block(blocks.size(), box, frame, run.text(), run.linkChars());
            blocks.add(block);
            box.chars += block.length();
            box.linkChars += block.linkChars();
            run.clear();
        }

        Page page() {
            flush();
            for (Box box : boxes) {
                box.firstBlock = Math.min(box.firstBlock, blocks.size());
                box.endBlock = box.firstBlock;
            }
            for (Block block : blocks) {
                block.box().firstBlock = Math.min(block.box().firstBlock, block.number());
                block.box().endBlock = Math.max(block.box().endBlock, block.number() + 1);
            }
            for (int i = boxes.size() - 1; i > 0; i--) {
                addToParent(boxes.get(i));
            }
            return new Page(List.copyOf(boxes), List.copyOf(blocks), List.copyOf(times));
        }

        private static void addToParent(Box box) {
            Box parent = box.parentOrSelf();
            parent.chars += box.chars;
            parent.linkChars += box.linkChars;
            parent.endBlock = Math.max(parent.endBlock, box.endBlock);
        }
    }
}
