package synoptic.publish.page;

import java.util.List;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.publish.html.Html;

/// Who reported, a line for each account: whose it is, and who else has it.
final class Reporters {

    private static final int MOST_ORIGINS = 8;
    private static final int MOST_BESIDE = 4;

    private final Event event;
    private final Sources sources;

    Reporters(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
    }

    void write(Html html) {
        List<Origin> origins = event.origins();
        html.raw("<div class=\"reporters\">\n<h3>Who reported</h3>\n<ul>\n");
        origins.stream().limit(MOST_ORIGINS).forEach(origin -> origin(html, origin));
        html.raw("</ul>\n");
        if (origins.size() > MOST_ORIGINS) {
            html.raw("<p class=\"more\">").link("#origins", "All " + origins.size()).raw("</p>\n");
        }
        html.raw("</div>\n");
    }

    private void origin(Html html, Origin origin) {
        List<String> articles = origin.articles().stream().map(Origin.Descent::article).toList();
        html.raw("<li" + sources.of(articles) + ">");
        reference(html, articles.getFirst());
        if (articles.size() > 1) {
            html.raw(" <span class=\"quiet\">").text(joined(origin));
            beside(html, articles.subList(1, articles.size()));
            html.raw("</span>");
        }
        html.raw("</li>\n");
    }

    private static String joined(Origin origin) {
        String credit = origin.credit();
        return switch (origin.kind()) {
            case OWN -> "";
            case TEXT -> "the same text in ";
            case CREDIT -> credit == null ? "credited by " : "credits " + credit + ", as do ";
            case PUBLISHER -> "the same publisher: ";
        };
    }

    private void beside(Html html, List<String> articles) {
        for (int i = 0; i < Math.min(MOST_BESIDE, articles.size()); i++) {
            html.raw(i == 0 ? "" : ", ");
            reference(html, articles.get(i));
        }
        int more = articles.size() - MOST_BESIDE;
        html.text(more > 0 ? " and " + more + " more" : "");
    }

    private void reference(Html html, String article) {
        html.link(sources.address(article), sources.label(article));
    }
}
