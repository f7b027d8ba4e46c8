package synoptic.publish.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.group.SimilarEvent;

/// Other events that resemble this one without being it: what is the same, and what differs.
final class SimilarSection implements Section {

    private final List<SimilarEvent> similar;
    private final Map<String, String> titles;

    SimilarSection(List<SimilarEvent> similar, Map<String, String> titles) {
        this.similar = similar;
        this.titles = titles;
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
        similar.forEach(other -> event(html, other));
    }

    private void event(Html html, SimilarEvent other) {
        String title = titles.getOrDefault(other.event(), other.event());
        html.raw("<div class=\"note\">\n<h3>")
                .link(EventPage.fileName(other.event()), title)
                .raw(" <span class=\"quiet\">")
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
