package synoptic.publish.page;

import java.util.List;
import java.util.stream.Collectors;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Plural;
import synoptic.read.Reading;

/// The page of a folder that lists all events, latest first, and says what was skipped.
public final class IndexPage {

    private static final Site SITE = new Site.Folder();

    private IndexPage() {}

    /// Event pages are expected beside it, under [EventPage#fileName].
    public static String of(List<Synopsis> synopses, List<Reading.Skipped> skipped) {
        Html html = Html.page(SITE, Head.of("Events"));
        long reports = synopses.stream().mapToLong(s -> s.event().reports().size()).sum();
        html.raw("<header>\n<p class=\"kicker\">Synoptic</p>\n")
                .element(
                        "h1",
                        Plural.of(synopses.size(), "event") + " in " + Plural.of(reports, "report"))
                .raw("\n</header>\n<main id=\"main\">\n");
        Others others =
                new Others(
                        synopses.stream()
                                .map(Synopsis::event)
                                .collect(Collectors.toMap(Event::id, Event::title)),
                        SITE);
        synopses.forEach(synopsis -> event(html, synopsis, others));
        skipped(html, skipped);
        html.raw("</main>\n<footer>Each event stands once; copies are counted as copies. ")
                .raw("The number of independent origins is an upper bound.</footer>\n");
        return html.end();
    }

    private static void event(Html html, Synopsis synopsis, Others others) {
        EventCard card = EventCard.of(synopsis);
        card.open(html, SITE, EventCard.HeadingLevel.OF_THE_PAGE);
        StorylineSection.brief(html, synopsis.event().storyline(), others);
        card.close(html);
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
