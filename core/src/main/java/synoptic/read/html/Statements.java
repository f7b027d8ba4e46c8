package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What a page says of itself outside its text: meta elements, links, scripts, marked dates.
///
/// `meta` has the values of each name, property or itemprop in lower case, in order.
record Statements(
        Map<String, List<String>> meta,
        String titleElement,
        Optional<String> canonical,
        Optional<String> language,
        List<String> linkedData,
        List<String> templates) {

    private static final int LONGEST_VALUE = 2_000;

    /// The first value that is not blank of the first of `names` that has one.
    Optional<String> first(String... names) {
        for (String name : names) {
            for (String value : meta.getOrDefault(name, List.of())) {
                if (!value.isBlank()) {
                    return Optional.of(value.strip());
                }
            }
        }
        return Optional.empty();
    }

    List<String> all(String name) {
        return meta.getOrDefault(name, List.of());
    }

    /// Gathers what a page says of itself on the way through its document.
    static final class Collector {

        private final Map<String, List<String>> meta = new HashMap<>();
        private final List<String> linkedData = new ArrayList<>();
        private final List<String> templates = new ArrayList<>();
        private Optional<String> canonical = Optional.empty();
        private Optional<String> language = Optional.empty();
        private String title = "";

        /// Takes what an element says, if its tag is [Tags#isStating].
        void take(Element element) {
            switch (element.normalName()) {
                case "meta" -> addMeta(element);
                case "link" -> addLink(element);
                case "script" -> addScript(element);
                case "html" -> language = stated(element, "lang", "xml:lang");
                case "title" -> addTitle(element);
                default -> {}
            }
        }

        private void addMeta(Element element) {
            String value = element.attr("content");
            if (value.isBlank() || value.length() > LONGEST_VALUE) {
                return;
            }
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    meta.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                    return;
                }
            }
        }

        private void addLink(Element element) {
            if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
                canonical = stated(element, "href");
            }
        }

        private void addScript(Element element) {
            String type = element.attr("type").toLowerCase(Locale.ROOT);
            if (type.startsWith("application/ld+json")) {
                linkedData.add(element.data());
            } else if (type.equals("text/template") || type.equals("text/x-template")) {
                templates.add(element.data());
            }
        }

        private void addTitle(Element element) {
            if (title.isEmpty() && (element.parent() == null || !inDrawing(element))) {
                String text = element.text();
                title = text.substring(0, Math.min(text.length(), LONGEST_VALUE));
            }
        }

        private static boolean inDrawing(Element title) {
            Element parent = title.parent();
            return parent != null && parent.normalName().equals("svg");
        }

        private static Optional<String> stated(Element element, String... attributes) {
            for (String attribute : attributes) {
                if (!element.attr(attribute).isBlank()) {
                    return Optional.of(element.attr(attribute).strip());
                }
            }
            return Optional.empty();
        }

        Statements statements() {
            return new Statements(
                    Map.copyOf(meta),
                    title,
                    canonical,
                    language,
                    List.copyOf(linkedData),
                    List.copyOf(templates));
        }
    }
}
