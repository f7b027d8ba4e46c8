package synoptic.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.publish.html.Bar;
import synoptic.publish.html.Html;
import synoptic.publish.wording.EventCounts;
import synoptic.publish.wording.Plural;

/// On how many legs an event stands: four counts, from the most to the least, each opening to the
/// list it counts.
final class CountsList {

    private final Event event;
    private final Sources sources;

    CountsList(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
    }

    void write(Html html) {
        EventCounts counts = EventCounts.of(event);
        html.raw("<div class=\"counts\">\n");
        count(html, counts.articles(), "article", "", articles());
        count(html, counts.distinctTexts(), "distinct text", "", EventCounts.texts(event));
        count(html, counts.outlets(), "outlet", publishers(counts), outlets());
        count(html, counts.independentOrigins(), "independent origin", "at most", origins());
        html.raw("</div>\n");
    }

    private static String publishers(EventCounts counts) {
        return counts.publisherFamilies() < counts.outlets()
                ? "of " + Plural.of(counts.publisherFamilies(), "publisher")
                : "";
    }

    /// `members` are lists of ids of articles, one for each thing counted.
    private void count(
            Html html, int number, String noun, String remark, List<List<String>> members) {
        String words = Plural.of(number, noun).substring(String.valueOf(number).length());
        html.raw("<details name=\"counts\"><summary><b>")
                .text(String.valueOf(number))
                .raw("</b> <span class=\"what\">")
                .text(words.strip());
        if (!remark.isEmpty()) {
            html.raw(" ").element("small", remark);
        }
        html.raw("</span>");
        Bar.write(html, (double) number / Math.max(1, sources.reportCount()));
        html.raw("</summary>\n<ol>\n");
        for (List<String> ids : members) {
            html.raw("<li>");
            for (int i = 0; i < ids.size(); i++) {
                html.raw(i == 0 ? "" : ", ")
                        .link(sources.address(ids.get(i)), sources.label(ids.get(i)));
            }
            html.raw("</li>\n");
        }
        html.raw("</ol></details>\n");
    }

    private List<List<String>> articles() {
        return event.articles().map(article -> List.of(article.id())).toList();
    }

    private List<List<String>> outlets() {
        Map<String, List<String>> byOutlet = new LinkedHashMap<>();
        for (Article article : event.articles().toList()) {
            Outlet outlet = article.outlet();
            String key = outlet.key() == null ? "article " + article.id() : outlet.key();
            byOutlet.computeIfAbsent(key, unused -> new ArrayList<>()).add(article.id());
        }
        return List.copyOf(byOutlet.values());
    }

    private List<List<String>> origins() {
        return event.origins().stream()
                .map(
                        origin ->
                                origin.articles().stream()
                                        .map(Origin.Descent::article)
                                        .collect(Collectors.toList()))
                .toList();
    }
}
