package synoptic.app.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Plural;
import synoptic.store.OutletSummary;

/// The outlets by the number of their reports.
public final class OutletsPage {

    private OutletsPage() {}

    public static String of(Site site, List<OutletSummary> outlets, @Nullable String more) {
        Html html =
                Html.page(site, Head.of("Outlets").under(site.home()).alsoAs(null, "/api/outlets"));
        html.raw(
                "<header>\n<h1>Outlets</h1>\n</header>\n<main id=\"main\">\n<ul class=\"asides\">\n");
        outlets.forEach(outlet -> outlet(html, site, outlet));
        html.raw("</ul>\n");
        Lines lines = new Lines(html, site);
        lines.more(more);
        lines.end();
        return html.end();
    }

    private static void outlet(Html html, Site site, OutletSummary outlet) {
        html.raw("<li data-row>")
                .linkIfAny(site.outlet(outlet.key()).orElse(null), outlet.outlet().label())
                .raw("<br><span class=\"quiet\">")
                .text(
                        "%s on %s"
                                .formatted(
                                        Plural.of(outlet.articles(), "report"),
                                        Plural.of(outlet.events(), "event")))
                .raw("</span></li>\n");
    }
}
