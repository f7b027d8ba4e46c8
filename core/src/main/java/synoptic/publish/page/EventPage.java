package synoptic.publish.page;

import java.util.List;
import java.util.Map;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Statement;
import synoptic.group.Event;
import synoptic.publish.wording.EventCounts;
import synoptic.publish.wording.Findings;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;

/// The page of one event: everything in one file, working without scripts. Every line opens to the
/// sentence it comes from, in its article further down, and from there back.
public final class EventPage {

    private final Synopsis synopsis;
    private final Event event;
    private final Sources sources;
    private final List<Section> sections;
    private final Html html;

    private EventPage(Synopsis synopsis, Map<String, String> titles) {
        this.synopsis = synopsis;
        event = synopsis.event();
        sources = new Sources(event);
        html = Html.page(event.title());
        // In the order of the questions a reader brings; the reports are last, since the sections
        // before them say which of their sentences lead back where.
        sections =
                List.of(
                        new SummarySection(synopsis.summary(), sources),
                        new SaidSection(synopsis.utterances(), sources),
                        new ConflictsSection(synopsis.conflicts(), sources),
                        new CorroboratedSection(standing(Statement.Standing.CORROBORATED), sources),
                        new SupersededSection(standing(Statement.Standing.SUPERSEDED), sources),
                        new ExclusiveSection(standing(Statement.Standing.EXCLUSIVE), sources),
                        new TimelineSection(synopsis.timeline(), sources),
                        new HeadlinesSection(synopsis, sources),
                        new OriginsSection(event, sources),
                        new StorylineSection(event.storyline(), titles),
                        new SimilarSection(event.similar(), titles),
                        new WhySection(event.links(), sources),
                        new ReportsSection(event, sources));
    }

    private List<Statement> standing(Statement.Standing standing) {
        return synopsis.statements().stream().filter(s -> s.standing() == standing).toList();
    }

    /// `titles` are the titles of all events by id, for the links to other ones.
    public static String of(Synopsis synopsis, Map<String, String> titles) {
        return new EventPage(synopsis, titles).write();
    }

    public static String fileName(Event event) {
        return fileName(event.id());
    }

    static String fileName(String event) {
        return event + ".html";
    }

    private String write() {
        List<Section> full = sections.stream().filter(section -> !section.isEmpty()).toList();
        header(full);
        html.raw("<main id=\"main\">\n");
        full.forEach(this::section);
        html.raw("</main>\n<footer>Extracted, not written: every line above opens to its source, ")
                .raw("and ↑ leads back. Times are as the reports state them; those that were ")
                .raw("worked out say “about”. The number of independent origins is an upper ")
                .raw("bound.</footer>\n");
        return html.end();
    }

    private void header(List<Section> full) {
        html.raw("<header>\n<nav aria-label=\"Edition\">")
                .link("index.html", "All events")
                .raw("</nav>\n")
                .element("h1", event.title())
                .raw("\n<p class=\"quiet\">")
                .text(Times.span(event.first(), event.last()))
                .raw("</p>\n");
        new CountsList(event, sources).write(html);
        legs();
        event.edits().forEach(edit -> html.element("p class=\"note\"", edit).raw("\n"));
        String findings = Findings.of(synopsis);
        if (!findings.isEmpty()) {
            html.raw("<p class=\"findings\">").text(findings).raw("</p>\n");
        }
        html.raw("<nav class=\"sections\" aria-label=\"On this page\">\n<ul>\n");
        for (Section section : full) {
            html.raw("<li>")
                    .link("#" + section.heading().id(), section.heading().brief())
                    .raw("</li>\n");
        }
        html.raw("</ul>\n</nav>\n</header>\n");
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
