package synoptic.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import synoptic.group.Event;
import synoptic.group.link.Link;
import synoptic.group.link.Reason;
import synoptic.news.Article;
import synoptic.publish.html.Html;

/// Why each report is taken to tell of this event: its strongest links to the others, with their
/// reasons; and, where edits can be made, the form to say otherwise.
final class WhySection implements Section {

    private static final int MOST_REASONS = 4;
    private static final int MOST_LINKS = 2;

    private final Event event;
    private final Sources sources;
    private final EditForm form;

    WhySection(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
        form = new EditForm(event, sources);
    }

    @Override
    public Heading heading() {
        return new Heading("why", "Why these reports are together", "Why together");
    }

    @Override
    public boolean isEmpty() {
        return event.links().isEmpty() && !form.isOffered();
    }

    @Override
    public void write(Html html) {
        form.open(html);
        html.raw("<ul class=\"why\">\n");
        event.articles().forEach(article -> report(html, article));
        html.raw("</ul>\n");
        form.close(html);
    }

    private void report(Html html, Article article) {
        html.raw("<li data-row id=\"why-" + sources.number(article.id()) + "\"")
                .raw(sources.of(List.of(article.id())) + ">");
        form.box(html, article);
        html.raw("<div><p>")
                .link(sources.address(article.id()), sources.label(article.id()))
                .raw(" <span class=\"title\">")
                .text(article.label())
                .raw("</span></p>\n");
        links(article.id()).forEach(link -> link(html, link, article.id()));
        html.raw("</div></li>\n");
    }

    private List<Link> links(String article) {
        List<Link> links = new ArrayList<>();
        for (Link link : event.links()) {
            if (link.a().equals(article) || link.b().equals(article)) {
                links.add(link);
            }
        }
        links.sort(Comparator.comparingDouble(Link::score).reversed());
        return links.subList(0, Math.min(MOST_LINKS, links.size()));
    }

    private void link(Html html, Link link, String article) {
        String other = link.a().equals(article) ? link.b() : link.a();
        html.raw("<p class=\"quiet\">with ")
                .link(sources.address(other), sources.label(other))
                .text(String.format(Locale.ROOT, " (%.2f): ", link.score()))
                .text(
                        link.reasons().stream()
                                .filter(reason -> reason.weight() > 0)
                                .limit(MOST_REASONS)
                                .map(Reason::what)
                                .collect(Collectors.joining("; ")))
                .raw("</p>\n");
    }
}
