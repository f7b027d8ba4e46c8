package synoptic.publish.feed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A feed with its entries. `self` is its own address, `page` that of the page it follows.
public record AtomFeed(String id, String title, String self, String page, List<Entry> entries) {

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /// `id` tells entries apart for good; `when` is ISO 8601 at any precision, `page` an address.
    public record Entry(
            String id, String title, @Nullable String when, String page, String summary) {}

    public String xml() {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(xml, "id", id);
        element(xml, "title", title);
        element(xml, "updated", updated());
        xml.append("<author><name>Synoptic</name></author>\n");
        link(xml, "self", self);
        link(xml, "alternate", page);
        entries.forEach(entry -> entry(xml, entry));
        return xml.append("</feed>\n").toString();
    }

    private String updated() {
        return Stream.concat(
                        Stream.of(AtomTime.of(null)),
                        entries.stream().map(entry -> AtomTime.of(entry.when)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void entry(StringBuilder xml, Entry entry) {
        xml.append("<entry>\n");
        element(xml, "id", entry.id);
        element(xml, "title", entry.title);
        element(xml, "updated", AtomTime.of(entry.when));
        link(xml, "alternate", entry.page);
        element(xml, "summary", entry.summary);
        xml.append("</entry>\n");
    }

    private static void link(StringBuilder xml, String relation, String address) {
        xml.append("<link rel=\"").append(relation).append("\" href=\"");
        text(xml, address);
        xml.append("\"/>\n");
    }

    private static void element(StringBuilder xml, String name, String words) {
        xml.append('<').append(name).append('>');
        text(xml, words);
        xml.append("</").append(name).append(">\n");
    }

    /// Escaped; what XML cannot hold is replaced.
    private static void text(StringBuilder xml, String words) {
        words.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> xml.append("&amp;");
                                case '<' -> xml.append("&lt;");
                                case '>' -> xml.append("&gt;");
                                case '"' -> xml.append("&quot;");
                                default -> xml.appendCodePoint(isOfXml(c) ? c : 0xFFFD);
                            }
                        });
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
