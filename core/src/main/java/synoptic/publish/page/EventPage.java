package synoptic.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Segment;
import synoptic.publish.html.Site;
import synoptic.publish.html.SparkLine;
import synoptic.publish.wording.EventCounts;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;

/// The page of one event, working without scripts. Every line opens to the sentence it comes from,
/// in its article further down, and from there back.
public final class EventPage {

    private final Event event;
    private final Site site;
    private final Sources sources;
    private final List<Section> sections;
    private final Html html;

    private EventPage(Synopsis synopsis, Map<String, String> titles, Site site) {
        this.site = site;
        event = synopsis.event();
        sources = new Sources(event, site);
        html = Html.page(site, head());
        Others others = new Others(titles, site);
        // In the order of the questions a reader brings; the reports are last, since the sections
        // before them say which of their sentences lead back where.
        sections =
                List.of(
                        new SummarySection(synopsis, sources),
                        new OriginsSection(event, sources),
                        new SaidSection(synopsis.utterances(), sources),
                        new ConflictsSection(synopsis.conflicts(), sources),
                        new LedgerSection(synopsis.statements(), sources),
                        new MatrixSection(event, synopsis.statements(), sources),
                        new TimelineSection(synopsis.timeline(), sources),
                        new HeadlinesSection(synopsis, sources),
                        new StorylineSection(event.storyline(), others),
                        new SimilarSection(event.similar(), others),
                        new WhySection(event, sources),
                        new ReportsSection(event, sources));
    }

    /// A page of a folder. `titles` are the titles of all events by id, for the links to other
    /// ones.
    public static String of(Synopsis synopsis, Map<String, String> titles) {
        return of(synopsis, titles, new Site.Folder());
    }

    public static String of(Synopsis synopsis, Map<String, String> titles, Site site) {
        return new EventPage(synopsis, titles, site).write();
    }

    public static String fileName(Event event) {
        return new Site.Folder().event(event.id());
    }

    private Head head() {
        String id = Segment.of(event.id());
        return Head.of(event.title())
                .under(site.home())
                .alsoAs("/feeds/events/" + id, "/api/events/" + id);
    }

    private String write() {
        List<Section> full = sections.stream().filter(section -> !section.isEmpty()).toList();
        html.raw("<div class=\"event-page\">\n");
        header();
        contents(full);
        html.raw("<main id=\"main\">\n");
        full.forEach(this::section);
        html.raw("</main>\n<footer>Extracted, not written: every line above opens to its source, ")
                .raw("and ↑ leads back. Times are as the reports state them; those that were ")
                .raw("worked out say “about”. The number of independent origins is an upper ")
                .raw("bound.</footer>\n</div>\n");
        return html.end();
    }

    private void header() {
        html.raw("<header>\n");
        if (site instanceof Site.Folder) {
            html.raw("<nav aria-label=\"Edition\">")
                    .link(site.home(), "All events")
                    .raw("</nav>\n");
        }
        html.raw("<p class=\"kicker\">")
                .text(Times.span(event.first(), event.last()))
                .raw("</p>\n")
                .element("h1", event.title())
                .raw("\n");
        new CountsList(event, sources).write(html);
        legs();
        event.edits().forEach(edit -> html.element("p class=\"note\"", edit).raw("\n"));
        html.raw("</header>\n");
    }

    private void contents(List<Section> full) {
        html.raw("<nav class=\"sections\" aria-label=\"On this page\">\n");
        SparkLine.write(html, event.articles().map(event::when).flatMap(Optional::stream).toList());
        html.raw("<ul>\n");
        for (Section section : full) {
            html.raw("<li>")
                    .link("#" + section.heading().id(), section.heading().brief())
                    .raw("</li>\n");
        }
        html.raw("</ul>\n");
        if (site instanceof Site.Server) {
            new Narrowing(event, sources).write(html);
            new Exports("/export/events/" + Segment.of(event.id())).write(html);
        }
        html.raw("</nav>\n");
    }

    /// Says it where there is nothing to lay side by side.
    private void legs() {
        EventCounts counts = EventCounts.of(event);
        if (counts.articles() == 1) {
            html.raw("<p class=\"note\">One report only: there is no other account to lay beside ")
                    .raw("it, and nothing on this page is corroborated.</p>\n");
        } else if (counts.independentOrigins() == 1) {
            html.raw("<p class=\"note\">")
                    .text(Plural.of(counts.articles(), "report"))
                    .raw(", but one account: they share a text or credit one agency, so nothing ")
                    .raw("on this page is corroborated.</p>\n");
        }
    }

    private void section(Section section) {
        Section.Heading heading = section.heading();
        html.raw("<section aria-labelledby=\"" + heading.id() + "\">\n<h2 id=\"")
                .raw(heading.id() + "\">")
                .text(heading.words())
                .raw("</h2>\n");
        section.write(html);
        html.raw("</section>\n");
    }
}
