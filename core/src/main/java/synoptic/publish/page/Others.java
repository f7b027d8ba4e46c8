package synoptic.publish.page;

import java.util.Map;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;

/// Other events that a page leads to: their titles by id, and where their pages are.
record Others(Map<String, String> titles, Site site) {
    Others {
        titles = Map.copyOf(titles);
    }

    void link(Html html, String event) {
        html.link(site.event(event), titles.getOrDefault(event, event));
    }
}
