package synoptic.publish.page;

import synoptic.copy.CopyLink;
import synoptic.copy.Origin;
import synoptic.group.Event;
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
        html.raw("<ul class=\"tree\">\n");
        for (Origin origin : event.origins()) {
            html.raw("<li>");
            origin(html, origin);
            origin.parts().forEach(part -> part(html, part));
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
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
        html.raw("<ul>\n");
        for (Origin.Descent descent : origin.articles()) {
            html.raw("<li>");
            reference(html, descent.article());
            html.text(": " + Descents.how(descent));
            for (CopyLink.Change change : descent.changes().words()) {
                html.raw("; ").element("del", change.inA()).raw(" ").element("ins", change.inB());
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void reference(Html html, String article) {
        html.link("#" + sources.report(article), sources.label(article));
    }
}
