package synoptic.publish;

import java.util.List;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.read.Reading;

/// The page that lists all events, latest first, and says what was skipped.
public final class IndexPage {

    private IndexPage() {}

    /// Event pages are expected beside it, under [EventPage#fileName].
    public static String of(List<Synopsis> synopses, List<Reading.Skipped> skipped) {
        Html html = Html.page("Events");
        long reports = synopses.stream().mapToLong(s -> s.event().reports().size()).sum();
        html.raw("<header>\n<p class=\"quiet\">Synoptic</p>\n")
                .element("h1", "%d events in %d reports".formatted(synopses.size(), reports))
                .raw("\n</header>\n<main>\n");
        synopses.forEach(synopsis -> event(html, synopsis.event()));
        skipped(html, skipped);
        html.raw("</main>\n<footer>Each event stands once; copies are counted as copies. ")
                .raw("The number of independent origins is an upper bound.</footer>\n");
        return html.end();
    }

    private static void event(Html html, Event event) {
        html.raw("<div class=\"event\">\n<h3>")
                .link(EventPage.fileName(event), event.title())
                .raw("</h3>\n<p class=\"quiet\">");
        html.text(EventPage.span(event) + " · " + counts(EventCounts.of(event))).raw("</p>\n");
        List<String> outlets =
                event.articles().map(Article::outlet).map(o -> o.label()).distinct().toList();
        html.raw("<p class=\"quiet\">").text(String.join(", ", outlets)).raw("</p>\n</div>\n");
    }

    static String counts(EventCounts counts) {
        return String.join(
                " → ",
                EditionText.plural(counts.articles(), "article"),
                EditionText.plural(counts.distinctTexts(), "distinct text"),
                EditionText.plural(counts.outlets(), "outlet"),
                EditionText.plural(counts.independentOrigins(), "independent origin"));
    }

    private static void skipped(Html html, List<Reading.Skipped> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        html.element("h2", "Skipped").raw("\n<table><tbody>\n");
        for (Reading.Skipped none : skipped) {
            html.raw("<tr>").element("td", none.path()).element("td", none.reason()).raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }
}
