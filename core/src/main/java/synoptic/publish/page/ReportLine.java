package synoptic.publish.page;

import synoptic.group.Event;
import synoptic.news.Outlet;
import synoptic.news.StatedTime;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;

/// What several sections say of a report: its outlet, and when it came out.
final class ReportLine {

    private ReportLine() {}

    /// Its name, with the family of its owner where known.
    static void outlet(Html html, Outlet outlet, Site site) {
        html.linkIfAny(site.outlet(outlet.key()).orElse(null), outlet.label());
        String family = outlet.family();
        if (family != null) {
            html.raw(" <span class=\"quiet\">(").text(family).raw(")</span>");
        }
    }

    /// The time it states, else `about` the day that was worked out.
    static void when(Html html, Event event, String id) {
        event.articles()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .ifPresent(
                        article -> {
                            StatedTime published = article.particulars().published();
                            String when = event.when(article).orElse(null);
                            if (when == null) {
                                html.text("not stated");
                            } else {
                                html.text(published == null ? "about " : "").time(when);
                            }
                        });
    }
}
