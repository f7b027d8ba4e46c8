package synoptic.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A page laid out flat: its boxes in document order and the blocks of text in them.
record Page(List<Box> boxes, List<Block> blocks, List<MarkedTime> times) {

    /// A time element: what its `datetime` or `content` says, and the block it stands at.
    record MarkedTime(String stated, int block, Box box) {}

    /// Lays out a document in one traversal that does not recurse.
    static Page of(Document document) {
        return of(document, new Statements.Collector());
    }

    /// Lays out the body of a document, and hands all of it to a collector on the way: one
    /// traversal is dear enough.
    static Page of(Document document, Statements.Collector collector) {
        Layout layout = new Layout();
        new Walk(document.body(), layout, collector).through(document);
        return layout.page();
    }

    /// The way through the nodes of a document.
    private static final class Walk {
        private final Element body;
        private final Layout layout;
        private final Statements.Collector collector;
        private final List<Node> open = new ArrayList<>();
        private int[] next = new int[64];
        private boolean inBody;

        Walk(Element body, Layout layout, Statements.Collector collector) {
            this.body = body;
            this.layout = layout;
            this.collector = collector;
        }

        void through(Document document) {
            enter(document);
            while (!open.isEmpty()) {
                Node node = open.getLast();
                int child = next[open.size() - 1]++;
                if (child < node.childNodeSize()) {
                    visit(node.childNode(child));
                } else {
                    open.removeLast();
                    leave((Element) node);
                }
            }
        }

        private void visit(Node node) {
            if (node instanceof Element element) {
                enter(element);
            } else if (inBody && node instanceof TextNode text) {
                layout.add(text);
            }
        }

        private void enter(Element element) {
            int kinds = Tags.kindsOf(element.normalName());
            if (Tags.isStating(kinds)) {
                collector.take(element);
            }
            inBody |= element.equals(body);
            if (inBody) {
                layout.enter(element, kinds, open.size());
            }
            if (open.size() == next.length) {
                next = Arrays.copyOf(next, 2 * next.length);
            }
            next[open.size()] = 0;
            open.add(element);
        }

        private void leave(Element element) {
            if (inBody) {
                layout.leave(open.size());
                inBody = !element.equals(body);
            }
        }
    }

    private static final class Layout {

        private final ClassWords classWords = new ClassWords();
        private final List<Box> boxes = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<MarkedTime> times = new ArrayList<>();
        private final TextRun run = new TextRun();
        private final List<Box> open = new ArrayList<>();
        private int skipDepth = -1;
        private int linkDepth = -1;

        void add(TextNode text) {
            if (skipDepth < 0) {
                run.add(text.getWholeText(), open.getLast(), linkDepth >= 0);
            }
        }

        void enter(Element element, int kinds, int depth) {
            if (skipDepth >= 0) {
                return;
            }
            if (Tags.isSkipped(kinds)) {
                skipDepth = depth;
                return;
            }
            String tag = element.normalName();
            if (linkDepth < 0 && tag.equals("a") && element.attributes().hasKey("href")) {
                linkDepth = depth;
            }
            Box box = open.isEmpty() ? null : open.getLast();
            Box inner = new Box(boxes.size(), box, element, kinds, classWords);
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

        void leave(int depth) {
            if (skipDepth >= 0) {
                skipDepth = depth == skipDepth ? -1 : skipDepth;
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
