package synoptic.publish.page;

import java.util.Comparator;
import synoptic.group.Event;
import synoptic.group.SimilarEvent;
import synoptic.news.Article;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;

/// The form by which a reader says that reports belong together otherwise; it names reports, never
/// events, since those are worked out anew.
final class EditForm {

    private final Event event;
    private final Sources sources;

    EditForm(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
    }

    boolean isOffered() {
        return sources.site().forms().isPresent();
    }

    void open(Html html) {
        Site site = sources.site();
        site.forms()
                .ifPresent(
                        csrf ->
                                html.raw("<form method=\"post\" action=\"/edits\">\n")
                                        .raw("<input type=\"hidden\" name=\"csrf\" value=\"")
                                        .text(csrf)
                                        .raw("\"><input type=\"hidden\" name=\"event\" value=\"")
                                        .text(event.id())
                                        .raw("\">\n"));
    }

    void box(Html html, Article article) {
        if (isOffered()) {
            html.raw("<input type=\"checkbox\" name=\"report\" value=\"")
                    .text(article.id())
                    .raw("\" aria-label=\"")
                    .text("Tick " + sources.label(article.id()))
                    .raw("\">");
        }
    }

    void close(Html html) {
        if (!isOffered()) {
            return;
        }
        html.raw("<fieldset class=\"actions\"><legend>Does not belong together?</legend>\n")
                .raw("<p class=\"quiet\">Tick reports above, then say what holds. An edit never ")
                .raw("touches the reports; it is listed under Edits and can be undone.</p>\n<p>");
        button(html, "split", "Split the ticked off");
        button(html, "together", "Pin two together");
        button(html, "apart", "Pin two apart");
        button(html, "hide", "Hide this event");
        html.raw("</p>\n<p><label for=\"merge-with\">Merge with event</label> ")
                .raw("<input id=\"merge-with\" name=\"with\" list=\"near\" maxlength=\"64\" ")
                .raw("autocomplete=\"off\">\n<datalist id=\"near\">");
        event.similar().stream()
                .map(SimilarEvent::event)
                .sorted(Comparator.naturalOrder())
                .forEach(id -> html.raw("<option value=\"").text(id).raw("\">"));
        html.raw("</datalist> ");
        button(html, "merge", "Merge");
        html.raw("</p></fieldset>\n</form>\n");
    }

    private static void button(Html html, String edit, String words) {
        html.raw("<button name=\"edit\" value=\"" + edit + "\">").text(words).raw("</button> ");
    }
}
