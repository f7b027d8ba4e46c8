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

    /// Whether the list is of many speakers, or of the one that the page is about.
    enum Speakers {
        NAMED,
        KNOWN
    }

    private final Html html;
    private final Site site;
    private final Lines lines;

    SaidList(Html html, Site site) {
        this.html = html;
        this.site = site;
        lines = new Lines(html, site);
    }

    void write(List<Saying> sayings, Speakers speakers) {
        Map<String, List<Saying>> byUtterance = new LinkedHashMap<>();
        for (Saying saying : sayings) {
            String key = saying.event() + "\n" + saying.person() + "\n" + saying.utterance();
            byUtterance.computeIfAbsent(key, unused -> new ArrayList<>()).add(saying);
        }
        byUtterance.values().forEach(same -> utterance(same, speakers));
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

    private void utterance(List<Saying> same, Speakers speakers) {
        Saying first = same.getFirst();
        html.raw("<div class=\"said\" data-row>\n<h3>");
        if (speakers == Speakers.NAMED) {
            html.linkIfAny(site.person(first.person()).orElse(null), first.person()).raw(" ");
        }
        html.raw("<span class=\"quiet\">on ")
                .link(site.event(first.event()), first.eventTitle())
                .raw("</span></h3>\n<ol class=\"renderings\">\n");
        alike(same).forEach(lines::sayings);
        html.raw("</ol>\n</div>\n");
    }
}
