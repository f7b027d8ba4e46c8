package synoptic.publish.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.publish.wording.EventCounts;
import synoptic.publish.wording.Findings;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;
import synoptic.read.Reading;

/// The page that lists all events, latest first, and says what was skipped.
public final class IndexPage {

    private IndexPage() {}

    /// Event pages are expected beside it, under [EventPage#fileName].
    public static String of(List<Synopsis> synopses, List<Reading.Skipped> skipped) {
        Html html = Html.page("Events");
        long reports = synopses.stream().mapToLong(s -> s.event().reports().size()).sum();
        html.raw("<header>\n<p class=\"quiet\">Synoptic</p>\n")
                .element(
                        "h1",
                        Plural.of(synopses.size(), "event") + " in " + Plural.of(reports, "report"))
                .raw("\n</header>\n<main id=\"main\">\n");
        Map<String, String> titles =
                synopses.stream()
                        .map(Synopsis::event)
                        .collect(Collectors.toMap(Event::id, Event::title));
        synopses.forEach(synopsis -> event(html, synopsis, titles));
        skipped(html, skipped);
        html.raw("</main>\n<footer>Each event stands once; copies are counted as copies. ")
                .raw("The number of independent origins is an upper bound.</footer>\n");
        return html.end();
    }

    private static void event(Html html, Synopsis synopsis, Map<String, String> titles) {
        Event event = synopsis.event();
        html.raw("<article class=\"event\">\n<h2>")
                .link(EventPage.fileName(event), event.title())
                .raw("</h2>\n<p class=\"quiet\">")
                .text(Times.span(event.first(), event.last()))
                .text(" · " + EventCounts.of(event).chain())
                .raw("</p>\n");
        String findings = Findings.of(synopsis);
        if (!findings.isEmpty()) {
            html.raw("<p class=\"findings\">").text(findings).raw("</p>\n");
        }
        event.edits().forEach(edit -> html.element("p class=\"quiet\"", edit).raw("\n"));
        String outlets =
                event.articles()
                        .map(article -> article.outlet().label())
                        .distinct()
                        .collect(Collectors.joining(", "));
        html.raw("<p class=\"quiet\">").text(outlets).raw("</p>\n");
        StorylineSection.brief(html, event.storyline(), titles);
        html.raw("</article>\n");
    }

    private static void skipped(Html html, List<Reading.Skipped> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        html.element("h2 class=\"section\"", "Skipped")
                .raw("\n<table><thead><tr><th scope=\"col\">File</th>")
                .raw("<th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
        for (Reading.Skipped none : skipped) {
            html.raw("<tr>").element("td", none.path()).element("td", none.reason()).raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
    }
}
