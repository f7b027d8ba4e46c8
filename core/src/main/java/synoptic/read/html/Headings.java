package synoptic.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Reads a heading without the kicker above the title or the line below it, where the page marks
/// these as such.
final class Headings {

    /// What class names have in them that mark a kicker, a second line or words for a reader's aid.
    private static final List<String> BESIDE =
            List.of(
                    "kicker",
                    "roofline",
                    "dachzeile",
                    "topline",
                    "overline",
                    "subline",
                    "subtitle",
                    "supertitle",
                    "pretitle",
                    "toptitle",
                    "colon",
                    "subhead",
                    "eyebrow",
                    "titleheader",
                    "spitzmarke",
                    "h1small",
                    "label",
                    "aural",
                    "hidden",
                    "hiddendash",
                    "sr-only");

    private Headings() {}

    /// The words of a heading's block, all of them where nothing else would be left.
    static String words(Block block) {
        Element heading = block.box().element();
        if (heading.childrenSize() == 0) {
            return block.text();
        }
        StringBuilder words = new StringBuilder();
        heading.filter(new Gatherer(words, heading));
        return words.toString().isBlank() ? block.text() : words.toString();
    }

    private record Gatherer(StringBuilder words, Element heading) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && !node.equals(heading)) {
                int kinds = Tags.kindsOf(element.normalName());
                boolean beside = isBeside(element) || Tags.isSkipped(kinds);
                return beside ? FilterResult.SKIP_ENTIRELY : breakAt(element, kinds);
            }
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult breakAt(Element element, int kinds) {
            boolean apart = element.normalName().equals("br") || Tags.isBlock(kinds);
            words.append(apart ? " " : "");
            return FilterResult.CONTINUE;
        }
    }

    private static boolean isBeside(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        return !names.isEmpty() && BESIDE.stream().anyMatch(names::contains);
    }
}
