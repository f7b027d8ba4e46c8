package synoptic.publish.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import synoptic.group.link.Link;
import synoptic.group.link.Reason;

/// Why these reports are taken to tell of one event: the strongest links, with their reasons.
final class WhySection implements Section {

    private static final int MOST_REASONS = 4;

    private final List<Link> links;
    private final Sources sources;

    WhySection(List<Link> links, Sources sources) {
        this.links = links;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("why", "Why these reports are together", "Why together");
    }

    @Override
    public boolean isEmpty() {
        return links.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw("<ul class=\"tree\">\n");
        links.forEach(link -> link(html, link));
        html.raw("</ul>\n");
    }

    private void link(Html html, Link link) {
        html.raw("<li>");
        reference(html, link.a());
        html.raw(" and ");
        reference(html, link.b());
        html.text(String.format(Locale.ROOT, " (%.2f): ", link.score()))
                .text(
                        link.reasons().stream()
                                .filter(reason -> reason.weight() > 0)
                                .limit(MOST_REASONS)
                                .map(Reason::what)
                                .collect(Collectors.joining("; ")))
                .raw("</li>\n");
    }

    private void reference(Html html, String article) {
        html.link("#" + sources.report(article), sources.label(article));
    }
}
