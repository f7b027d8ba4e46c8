package synoptic.app.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.store.Saying;

/// What was said, each thing once, with the reports that attribute it and in whose rendering.
final class SaidList {

    private final Html html;
    private final Site site;
    private final Lines lines;

    SaidList(Html html, Site site) {
        this.html = html;
        this.site = site;
        lines = new Lines(html, site);
    }

    /// Of many speakers: each thing under who said it, and on what.
    void ofMany(List<Saying> sayings) {
        for (List<Saying> same : byUtterance(sayings)) {
            Saying first = same.getFirst();
            html.raw("<div class=\"said\" data-row>\n<h3>")
                    .linkIfAny(site.person(first.person()).orElse(null), first.person())
                    .raw(" <span class=\"quiet\">on ")
                    .link(site.event(first.event()), first.eventTitle())
                    .raw("</span></h3>\n");
            renderings(same);
            html.raw("</div>\n");
        }
    }

    /// Of the one that the page is about: the events, and beside each what was said on it.
    void ofOne(List<Saying> sayings) {
        Map<String, List<Saying>> byEvent = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            byEvent.computeIfAbsent(saying.event(), unused -> new ArrayList<>()).add(saying);
        }
        byEvent.values().forEach(this::onOneEvent);
    }

    private void onOneEvent(List<Saying> sayings) {
        Saying first = sayings.getFirst();
        html.raw("<section>\n<h2 class=\"day\">")
                .link(site.event(first.event()), first.eventTitle())
                .raw("</h2>\n");
        for (List<Saying> same : byUtterance(sayings)) {
            html.raw("<div class=\"said\" data-row>\n");
            renderings(same);
            html.raw("</div>\n");
        }
        html.raw("</section>\n");
    }

    private static List<List<Saying>> byUtterance(List<Saying> sayings) {
        Map<List<String>, List<Saying>> byUtterance = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            List<String> key = List.of(saying.event(), saying.person(), saying.utterance());
            byUtterance.computeIfAbsent(key, unused -> new ArrayList<>()).add(saying);
        }
        return List.copyOf(byUtterance.values());
    }

    /// Renderings that do not differ from each other together.
    private static List<List<Saying>> alike(List<Saying> same) {
        Map<List<Object>, List<Saying>> alike = new LinkedHashMap<>();
        for (Saying saying : same) {
            List<Object> key =
                    List.of(
                            saying.rendering().place().text(),
                            saying.rendering().kind(),
                            saying.rendering().change());
            alike.computeIfAbsent(key, unused -> new ArrayList<>()).add(saying);
        }
        return List.copyOf(alike.values());
    }

    private void renderings(List<Saying> same) {
        html.raw("<ol class=\"renderings\">\n");
        alike(same).forEach(lines::sayings);
        html.raw("</ol>\n");
    }
}
