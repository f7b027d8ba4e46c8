package synoptic.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// XML as it is found: parsed without any document type, entity or other file of its own, and
/// forgiving where it is malformed.
///
/// Elements are told by their local name, whatever prefix a writer chose.
public final class Xml {

    private static final Pattern ROOT =
            Pattern.compile(
                    "\\s*(?:<\\?[^>]{0,500}>\\s*|(?><!--.{0,4000}?-->)\\s*"
                            + "|<!DOCTYPE[^>\\[]{0,1000}(?:\\[.*?\\]\\s*)?>\\s*)*+"
                            + "<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*).*",
                    Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");

    private Xml() {}

    /// The local name of the root element, told by the start of a text.
    public static Optional<String> root(String head) {
        Matcher matcher = ROOT.matcher(head);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// Whether a document declares entities, which are never expanded here.
    public static boolean declaresEntities(String xml) {
        return ENTITY.matcher(xml.substring(0, Math.min(xml.length(), 1 << 16))).find();
    }

    public static Document parse(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    /// `dc:date` is `date`.
    public static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /// The children with a local name.
    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child = parent.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            if (local(child).equalsIgnoreCase(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /// The elements with a local name anywhere below, in the order of the document; none within
    /// another, so that what is done for each adds up to one document.
    public static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        int[] inside = {Integer.MAX_VALUE};
        parent.traverse(
                (node, depth) -> {
                    inside[0] = depth <= inside[0] ? Integer.MAX_VALUE : inside[0];
                    if (node instanceof Element element
                            && depth > 0
                            && inside[0] == Integer.MAX_VALUE
                            && local(element).equalsIgnoreCase(name)) {
                        found.add(element);
                        inside[0] = depth;
                    }
                });
        return found;
    }

    /// The first child with a local name that has words, as one line.
    public static Optional<String> line(Element parent, String... names) {
        for (String name : names) {
            for (Element child : children(parent, name)) {
                String words = words(child);
                if (!words.isEmpty()) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /// All words of an element as one line.
    public static String words(Element element) {
        return element.wholeText().replaceAll("\\s+", " ").strip();
    }
}
