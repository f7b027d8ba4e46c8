package synoptic.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// News items in the XML of the IPTC, NITF and NewsML-G2, each as a JSON object with the field
/// names of an article.
public final class NewsMarkup {

    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)?(.*)");

    private NewsMarkup() {}

    /// The item of a document whose root is `nitf`, or the news items of a NewsML-G2 document.
    public static List<ObjectNode> items(Document document) {
        Element root = document.firstElementChild();
        if (root == null) {
            return List.of();
        }
        if (Xml.local(root).equalsIgnoreCase("nitf")) {
            return List.of(nitf(root));
        }
        List<Element> items =
                Xml.local(root).equalsIgnoreCase("newsItem")
                        ? List.of(root)
                        : Xml.below(root, "newsItem");
        List<ObjectNode> read = new ArrayList<>();
        items.forEach(item -> read.add(newsItem(item)));
        return read;
    }

    private static ObjectNode nitf(Element nitf) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        Element head = only(nitf, "body.head");
        Element about = only(nitf, "docdata");
        put(article, "id", attribute(about, "doc-id", "id-string"));
        put(
                article,
                "title",
                firstWords(head, "hl1", "hedline").or(() -> Xml.line(only(nitf, "head"), "title")));
        put(article, "description", firstWords(head, "abstract"));
        put(article, "text", nitfText(nitf));
        put(
                article,
                "published",
                attribute(about, "date.release", "norm")
                        .or(() -> attribute(about, "date.issue", "norm"))
                        .or(() -> attribute(only(nitf, "head"), "pubdata", "date.publication"))
                        .or(() -> attribute(head, "story.date", "norm"))
                        .map(NewsMarkup::time));
        put(article, "language", language(nitf));
        put(article, "section", attribute(nitf, "pubdata", "position.section"));
        authors(head, "byline", article);
        ArrayNode titles = article.putArray("other_titles");
        Xml.below(head, "hl2").forEach(hl2 -> add(titles, Xml.words(hl2)));
        ArrayNode agencies = article.putArray("agencies");
        Xml.below(head, "distributor").forEach(d -> add(agencies, Xml.words(d)));
        ArrayNode keywords = article.putArray("keywords");
        Xml.below(about, "keyword").forEach(key -> add(keywords, key.attr("key")));
        ObjectNode publisher = article.putObject("publisher");
        put(
                publisher,
                "name",
                attribute(nitf, "pubdata", "name")
                        .or(() -> attribute(about, "doc.copyright", "holder")));
        return article;
    }

    /// Dateline and body, a paragraph each.
    private static Optional<String> nitfText(Element nitf) {
        List<String> parts = new ArrayList<>();
        firstWords(only(nitf, "body.head"), "dateline").ifPresent(parts::add);
        Xml.below(nitf, "body.content").forEach(content -> parts.add(MarkedText.of(content)));
        String text = String.join("\n\n", parts).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static ObjectNode newsItem(Element item) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        Element meta = only(item, "itemMeta");
        Element about = only(item, "contentMeta");
        Optional<Element> nitf = Xml.below(only(item, "contentSet"), "nitf").stream().findFirst();
        put(article, "id", Optional.of(item.attr("guid")));
        put(article, "title", Xml.line(about, "headline").or(() -> Xml.line(meta, "title")));
        put(article, "description", Xml.line(about, "description"));
        put(article, "text", text(item, nitf));
        put(
                article,
                "published",
                Xml.line(meta, "firstCreated")
                        .or(() -> Xml.line(about, "contentCreated"))
                        .or(() -> Xml.line(meta, "versionCreated"))
                        .map(NewsMarkup::time));
        put(
                article,
                "modified",
                Xml.line(about, "contentModified")
                        .or(() -> Xml.line(meta, "versionCreated"))
                        .map(NewsMarkup::time));
        put(article, "language", attribute(about, "language", "tag").or(() -> language(item)));
        authors(about, "by", article);
        ArrayNode agencies = article.putArray("agencies");
        Xml.children(about, "creditline").forEach(credit -> add(agencies, Xml.words(credit)));
        Xml.children(meta, "provider").forEach(provider -> add(agencies, party(provider)));
        Xml.children(about, "infoSource").forEach(source -> add(agencies, party(source)));
        ArrayNode keywords = article.putArray("keywords");
        Xml.children(about, "keyword").forEach(word -> add(keywords, Xml.words(word)));
        ObjectNode publisher = article.putObject("publisher");
        Xml.below(only(item, "rightsInfo"), "copyrightHolder").stream()
                .findFirst()
                .ifPresent(holder -> put(publisher, "name", Optional.of(party(holder))));
        nitf.ifPresent(inner -> completed(article, nitf(inner)));
        return article;
    }

    private static Optional<String> text(Element item, Optional<Element> nitf) {
        if (nitf.isPresent()) {
            return nitfText(nitf.get());
        }
        List<String> dateline = new ArrayList<>();
        Xml.line(only(item, "contentMeta"), "dateline").ifPresent(dateline::add);
        for (Element content : only(item, "contentSet").children()) {
            String type = content.attr("contenttype").toLowerCase(Locale.ROOT);
            String text =
                    switch (Xml.local(content).toLowerCase(Locale.ROOT)) {
                        case "inlinexml" -> MarkedText.of(content);
                        case "inlinedata" ->
                                type.contains("html")
                                        ? MarkedText.ofHtml(content.wholeText())
                                        : content.wholeText().strip();
                        default -> "";
                    };
            if (!text.isBlank()) {
                dateline.add(text);
                return Optional.of(String.join("\n\n", dateline));
            }
        }
        return Optional.empty();
    }

    /// The person or body of a party: its name, else what it is written as.
    private static String party(Element party) {
        return Xml.line(party, "name").orElse(party.attr("literal"));
    }

    /// What an item lacks is taken from the document it carries.
    private static void completed(ObjectNode article, ObjectNode inner) {
        inner.propertyStream()
                .filter(field -> lacks(article, field.getKey()))
                .forEach(field -> article.set(field.getKey(), field.getValue()));
    }

    private static boolean lacks(ObjectNode article, String field) {
        var value = article.get(field);
        return value == null || (value.isContainer() && value.isEmpty());
    }

    private static void authors(Element parent, String name, ObjectNode article) {
        ArrayNode authors = article.putArray("authors");
        for (Element byline : Xml.below(parent, name)) {
            List<Element> persons = Xml.below(byline, "person");
            if (persons.isEmpty()) {
                add(authors, Xml.words(byline).replaceFirst("(?i)^by\\s+", ""));
            }
            persons.forEach(person -> add(authors, Xml.words(person)));
        }
    }

    /// The first element with a local name anywhere below; an empty one where there is none.
    private static Element only(Element parent, String name) {
        List<Element> found = Xml.below(parent, name);
        return found.isEmpty() ? new Element(name) : found.get(0);
    }

    private static Optional<String> attribute(Element parent, String name, String attribute) {
        return Xml.below(parent, name).stream()
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> firstWords(Element parent, String... names) {
        for (String name : names) {
            for (Element element : Xml.below(parent, name)) {
                String words = Xml.words(element);
                if (!words.isEmpty()) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> language(Element element) {
        return Optional.of(element.attr("xml:lang"));
    }

    /// `20260310T081500Z` as ISO 8601 with its marks; any other time as it is.
    private static String time(String norm) {
        Matcher compact = COMPACT.matcher(norm);
        if (!compact.matches()) {
            return norm;
        }
        String seconds = compact.group(6) == null ? "00" : compact.group(6);
        return "%s-%s-%sT%s:%s:%s%s"
                .formatted(
                        compact.group(1),
                        compact.group(2),
                        compact.group(3),
                        compact.group(4),
                        compact.group(5),
                        seconds,
                        compact.group(7));
    }

    private static void add(ArrayNode list, String words) {
        if (!words.isBlank()) {
            list.add(words.strip());
        }
    }

    private static void put(ObjectNode node, String field, Optional<String> value) {
        put(node, field, value.orElse(null));
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            node.put(field, value);
        }
    }
}
