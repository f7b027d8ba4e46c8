package synoptic.publish.page;

import java.util.List;
import java.util.Locale;
import synoptic.group.SimilarEvent;
import synoptic.publish.html.Html;

/// Other events that resemble this one without being it: what is the same, and what differs.
final class SimilarSection implements Section {

    private final List<SimilarEvent> similar;
    private final Others others;

    SimilarSection(List<SimilarEvent> similar, Others others) {
        this.similar = similar;
        this.others = others;
    }

    @Override
    public Heading heading() {
        return new Heading("similar", "Similar events, not the same", "Similar events");
    }

    @Override
    public boolean isEmpty() {
        return similar.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw("<p class=\"quiet\">They resemble this event and were kept apart from it.</p>\n");
        similar.forEach(other -> event(html, other));
    }

    private void event(Html html, SimilarEvent other) {
        html.raw("<div class=\"note\" data-row>\n<h3>");
        others.link(html, other.event());
        html.raw(" <span class=\"quiet\">")
                .text(other.when().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .raw("</span></h3>\n<p class=\"quiet\">Same: ")
                .text(String.join(", ", other.same()))
                .raw("</p>\n");
        for (String differs : other.differs()) {
            html.raw("<p class=\"quiet\">Different: ").text(differs).raw("</p>\n");
        }
        html.raw("</div>\n");
    }
}
