package synoptic.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.read.markup.MarkedText;
import synoptic.read.markup.Xml;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The entries of a feed, each as a JSON object with the field names of an article.
///
/// An entry that carries no full text is a pointer: it has a title and a description at most,
/// and no field `text`.
public final class FeedReader {

    /// `desk@paper.example (Ilse Marten)`, as RSS names authors.
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\(([^()]+)\\)");

    private FeedReader() {}

    /// The entries of a document whose root is `rss`, `RDF` or `feed`.
    public static List<ObjectNode> entries(Document document) {
        Element root = document.firstElementChild();
        if (root == null) {
            return List.of();
        }
        List<ObjectNode> entries = new ArrayList<>();
        if (Xml.local(root).equalsIgnoreCase("feed")) {
            String language = root.attr("xml:lang");
            Xml.children(root, "entry").forEach(entry -> entries.add(atom(entry, language)));
            return entries;
        }
        List<Element> channels = Xml.children(root, "channel");
        String language =
                channels.isEmpty() ? "" : Xml.line(channels.get(0), "language").orElse("");
        Xml.below(root, "item").forEach(item -> entries.add(rss(item, language)));
        return entries;
    }

    private static ObjectNode rss(Element item, String language) {
        Optional<String> guid = Xml.line(item, "guid");
        Optional<String> link =
                Xml.line(item, "link").or(() -> guid.filter(g -> g.startsWith("http")));
        ObjectNode entry = entry(item, language);
        put(entry, "id", guid.or(() -> Optional.of(item.attr("rdf:about"))).orElse(null));
        put(entry, "url", link.orElse(null));
        put(entry, "description", text(item, "description").orElse(null));
        put(entry, "text", text(item, "encoded").orElse(null));
        put(entry, "published", Xml.line(item, "pubDate", "date", "issued").orElse(null));
        put(entry, "modified", Xml.line(item, "modified", "updated").orElse(null));
        source(item, entry);
        images(item, entry);
        return entry;
    }

    private static ObjectNode atom(Element item, String language) {
        String own = item.attr("xml:lang");
        ObjectNode entry = entry(item, own.isEmpty() ? language : own);
        put(entry, "id", Xml.line(item, "id").orElse(null));
        put(entry, "url", atomLink(item).orElse(null));
        put(entry, "description", text(item, "summary", "subtitle").orElse(null));
        put(entry, "text", text(item, "content").orElse(null));
        put(entry, "published", Xml.line(item, "published", "issued").orElse(null));
        put(entry, "modified", Xml.line(item, "updated", "modified").orElse(null));
        for (Element source : Xml.children(item, "source")) {
            ObjectNode publisher = entry.putObject("publisher");
            put(publisher, "name", Xml.line(source, "title").orElse(null));
            put(publisher, "url", atomLink(source).orElse(null));
        }
        images(item, entry);
        return entry;
    }

    private static ObjectNode entry(Element item, String language) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        put(entry, "title", Xml.line(item, "title").map(MarkedText::lineOfHtml).orElse(null));
        put(entry, "language", language);
        ArrayNode authors = entry.putArray("authors");
        for (String name : new String[] {"author", "creator", "contributor"}) {
            Xml.children(item, name).forEach(a -> author(a).ifPresent(authors::add));
        }
        ArrayNode keywords = entry.putArray("keywords");
        for (Element category : Xml.children(item, "category")) {
            String label = category.hasAttr("label") ? category.attr("label") : "";
            String term = label.isEmpty() ? category.attr("term") : label;
            String words = term.isEmpty() ? Xml.words(category) : term;
            if (!words.isBlank()) {
                keywords.add(words);
            }
        }
        return entry;
    }

    private static Optional<String> author(Element author) {
        String words = Xml.line(author, "name").orElseGet(() -> Xml.words(author));
        Matcher mail = MAIL_AND_NAME.matcher(words);
        String name = mail.matches() ? mail.group(1) : words;
        return name.isBlank() || name.contains("@") ? Optional.empty() : Optional.of(name);
    }

    /// The link to the page itself, not to comments, to the feed or to a sound.
    private static Optional<String> atomLink(Element entry) {
        for (Element link : Xml.children(entry, "link")) {
            String rel = link.attr("rel");
            if ((rel.isEmpty() || rel.equals("alternate")) && !link.attr("href").isBlank()) {
                return Optional.of(link.attr("href").strip());
            }
        }
        return Optional.empty();
    }

    /// The outlet an entry was taken from, where a collector of feeds names it.
    private static void source(Element item, ObjectNode entry) {
        for (Element source : Xml.children(item, "source")) {
            ObjectNode publisher = entry.putObject("publisher");
            put(publisher, "name", Xml.words(source));
            put(publisher, "url", source.attr("url"));
            return;
        }
        put(entry, "publisher", Xml.line(item, "publisher").orElse(null));
    }

    private static void images(Element item, ObjectNode entry) {
        ArrayNode images = entry.putArray("images");
        for (String name : new String[] {"enclosure", "content", "thumbnail"}) {
            for (Element image : Xml.below(item, name)) {
                boolean picture =
                        image.attr("type").startsWith("image/")
                                || image.attr("medium").equals("image")
                                || name.equals("thumbnail");
                if (picture && !image.attr("url").isBlank()) {
                    images.add(image.attr("url").strip());
                }
            }
        }
    }

    /// The text of an element that may hold words, escaped HTML or XHTML.
    private static Optional<String> text(Element item, String... names) {
        for (String name : names) {
            for (Element child : Xml.children(item, name)) {
                String type = child.attr("type");
                boolean elements = child.childrenSize() > 0;
                String words = elements ? MarkedText.of(child) : child.wholeText().strip();
                boolean plain = elements || type.equals("text") || type.equals("text/plain");
                String text = plain ? words : MarkedText.ofHtml(words);
                if (!text.isBlank()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            node.put(field, value);
        }
    }
}
