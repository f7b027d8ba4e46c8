package synoptic.read.feed;

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
        return Xml.local(root).equalsIgnoreCase("feed") ? atom(root) : rss(root);
    }

    private static List<ObjectNode> atom(Element feed) {
        String language = feed.attr("xml:lang");
        List<Element> items = Xml.children(feed, "entry");
        FeedOutlet outlet =
                FeedOutlet.of(
                        Xml.line(feed, "title").map(MarkedText::lineOfHtml).orElse(null),
                        atomLink(feed).orElse(null),
                        items.stream()
                                .map(item -> new FeedOutlet.Entry(link(item), sourceTitle(item)))
                                .toList());
        return items.stream().map(item -> atom(item, language, outlet)).toList();
    }

    private static List<ObjectNode> rss(Element root) {
        List<Element> channels = Xml.children(root, "channel");
        Element channel = channels.isEmpty() ? new Element("channel") : channels.get(0);
        String language = Xml.line(channel, "language").orElse("");
        List<Element> items = Xml.below(root, "item");
        FeedOutlet outlet =
                FeedOutlet.of(
                        Xml.line(channel, "title").map(MarkedText::lineOfHtml).orElse(null),
                        Xml.line(channel, "link").orElse(null),
                        items.stream()
                                .map(
                                        item ->
                                                new FeedOutlet.Entry(
                                                        rssLink(item),
                                                        Xml.line(item, "source").orElse(null)))
                                .toList());
        return items.stream().map(item -> rss(item, language, outlet)).toList();
    }

    private static @Nullable String rssLink(Element item) {
        return Xml.line(item, "link")
                .or(() -> Xml.line(item, "guid").filter(g -> g.startsWith("http")))
                .orElse(null);
    }

    private static @Nullable String link(Element entry) {
        return atomLink(entry).orElse(null);
    }

    private static @Nullable String sourceTitle(Element entry) {
        return Xml.children(entry, "source").stream()
                .flatMap(source -> Xml.line(source, "title").stream())
                .findFirst()
                .orElse(null);
    }

    private static ObjectNode rss(Element item, String language, FeedOutlet outlet) {
        Optional<String> guid = Xml.line(item, "guid");
        String link = rssLink(item);
        ObjectNode entry = entry(item, language);
        put(entry, "id", guid.or(() -> Optional.of(item.attr("rdf:about"))).orElse(null));
        put(entry, "url", link);
        put(entry, "description", text(item, "description").orElse(null));
        put(entry, "text", text(item, "encoded").orElse(null));
        dates(item, entry, "pubDate", "date", "issued");
        put(entry, "modified", Xml.line(item, "modified", "updated").orElse(null));
        rssOutlet(item, entry, link, outlet);
        images(item, entry);
        return entry;
    }

    private static ObjectNode atom(Element item, String language, FeedOutlet outlet) {
        String own = item.attr("xml:lang");
        ObjectNode entry = entry(item, own.isEmpty() ? language : own);
        put(entry, "id", Xml.line(item, "id").orElse(null));
        put(entry, "url", atomLink(item).orElse(null));
        put(entry, "description", text(item, "summary", "subtitle").orElse(null));
        put(entry, "text", text(item, "content").orElse(null));
        dates(item, entry, "published", "issued");
        put(entry, "modified", Xml.line(item, "updated", "modified").orElse(null));
        String at =
                Xml.children(item, "source").stream()
                        .flatMap(source -> atomLink(source).stream())
                        .findFirst()
                        .orElse(null);
        outlet.state(entry, link(item), sourceTitle(item), at);
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

    /// Who publishes an entry: itself may say so, or name its source.
    private static void rssOutlet(
            Element item, ObjectNode entry, @Nullable String link, FeedOutlet outlet) {
        Optional<String> publisher = Xml.line(item, "publisher");
        if (publisher.isPresent()) {
            put(entry, "publisher", publisher.get());
            return;
        }
        List<Element> sources = Xml.children(item, "source");
        String at = sources.isEmpty() ? null : sources.get(0).attr("url");
        outlet.state(entry, link, Xml.line(item, "source").orElse(null), at);
    }

    /// All that the first of `names` which an entry has says of when it was published.
    private static void dates(Element item, ObjectNode entry, String... names) {
        for (String name : names) {
            List<String> said =
                    Xml.children(item, name).stream()
                            .map(Xml::words)
                            .filter(words -> !words.isEmpty())
                            .distinct()
                            .toList();
            if (!said.isEmpty()) {
                ArrayNode published = entry.putArray("published");
                said.forEach(published::add);
                return;
            }
        }
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
