package synoptic.app.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Segment;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;
import synoptic.store.ArticleSummary;
import synoptic.store.OutletSummary;

/// The reports of one outlet, the latest first.
public final class OutletPage {

    private OutletPage() {}

    public static String of(
            Site site, OutletSummary outlet, List<ArticleSummary> reports, @Nullable String more) {
        String label = outlet.outlet().label();
        Html html =
                Html.page(
                        site,
                        Head.of(label)
                                .under("/outlets")
                                .alsoAs(null, "/api/outlets/" + Segment.of(outlet.key())));
        Lines lines = new Lines(html, site);
        html.raw("<header>\n<p class=\"kicker\">Outlet</p>\n")
                .element("h1", label)
                .raw("\n<ul class=\"figures\">");
        html.element("li", Plural.of(outlet.articles(), "report"));
        html.element("li", Plural.of(outlet.events(), "event"));
        html.element("li", Times.span(outlet.first(), outlet.last()));
        known(html, "Domain", outlet.outlet().domain());
        known(html, "Of one owner with", outlet.outlet().family());
        html.raw("</ul>\n</header>\n<main id=\"main\">\n<h2 class=\"unseen\">Reports</h2>\n")
                .raw("<ul class=\"rows\">\n");
        reports.forEach(lines::article);
        html.raw("</ul>\n");
        lines.more(more);
        lines.end();
        return html.end();
    }

    private static void known(Html html, String what, @Nullable String value) {
        if (value != null) {
            html.element("li", what + ": " + value);
        }
    }
}
