package synoptic.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of marked-up text that is an article already: paragraphs apart by a blank line.
///
/// Nothing is cleaned away but what no reader sees, and pictures with their captions.
public final class MarkedText {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "li",
                    "ul",
                    "ol",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "tr",
                    "table",
                    "pre",
                    "hl2",
                    "block",
                    "bq",
                    "dt",
                    "dd",
                    "br",
                    "header",
                    "footer",
                    "main",
                    "body",
                    "hr");
    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "template", "noscript", "figure", "media", "iframe", "head");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private MarkedText() {}

    /// The text of a piece of HTML.
    public static String ofHtml(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /// A line of HTML, such as a headline, as words.
    public static String lineOfHtml(String html) {
        boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        return plain ? html.strip() : ofHtml(html).replaceAll("\\s+", " ");
    }

    /// The text of an element of a parsed document.
    public static String of(Element element) {
        MarkedText text = new MarkedText();
        element.traverse(text.new Visitor());
        text.close();
        return String.join("\n\n", text.paragraphs);
    }

    private void close() {
        String paragraph = open.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }

    /// Walks without recursion, however deep the nesting.
    private final class Visitor implements NodeVisitor {
        private int leftOut;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && leftOut == 0) {
                open.append(text.getWholeText());
            } else if (LEFT_OUT.contains(name(node))) {
                leftOut++;
            } else if (BLOCKS.contains(name(node))) {
                close();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (LEFT_OUT.contains(name(node))) {
                leftOut--;
            } else if (BLOCKS.contains(name(node))) {
                close();
            }
        }

        private static String name(Node node) {
            String name = node.normalName();
            return name.substring(name.indexOf(':') + 1);
        }
    }
}
