package synoptic.publish.page;

import java.util.List;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Descents;

/// Whose account each report gives: who wrote, who copied, and what was changed on the way.
final class OriginsSection implements Section {

    private final Event event;
    private final Sources sources;

    OriginsSection(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("origins", "Whose account", "Whose account");
    }

    @Override
    public boolean isEmpty() {
        return event.origins().isEmpty();
    }

    @Override
    public void write(Html html) {
        new LineagePicture(event, sources).write(html);
        html.raw("<ul class=\"tree\">\n");
        for (Origin origin : event.origins()) {
            html.raw("<li data-row" + sources.of(articles(origin)) + ">");
            origin(html, origin);
            origin.parts().forEach(part -> part(html, part));
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private static List<String> articles(Origin origin) {
        return origin.articles().stream().map(Origin.Descent::article).toList();
    }

    private void origin(Html html, Origin origin) {
        String credit = origin.credit();
        switch (origin.kind()) {
            case OWN -> {
                reference(html, origin.articles().get(0).article());
                html.text(credit == null ? ": its own text" : ": its own text, credits " + credit);
            }
            case TEXT -> {
                html.text("One text" + (credit == null ? "" : ", credited to " + credit));
                descents(html, origin);
            }
            case CREDIT -> {
                html.text(
                        credit == null
                                ? "Different texts, one credited with being first"
                                : "Different texts, all crediting " + credit);
                descents(html, origin);
            }
            case PUBLISHER -> {
                html.text("Different texts of one publisher");
                descents(html, origin);
            }
        }
    }

    private void part(Html html, Origin.Part part) {
        html.raw("; ");
        reference(html, part.article());
        html.text(" " + Descents.part(part) + ", ");
        reference(html, part.from());
    }

    private void descents(Html html, Origin origin) {
        new LineageTree(origin, sources).write(html);
    }

    private void reference(Html html, String article) {
        html.link(sources.address(article), sources.label(article));
    }
}
