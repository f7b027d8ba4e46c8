package synoptic.publish.page;

import java.util.List;
import java.util.OptionalInt;
import synoptic.compare.Synopsis;
import synoptic.news.Place;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Plural;

/// A few sentences of the reports that tell the event, each with the outlet it is taken from, and
/// beside them what a reader looks for first.
final class SummarySection implements Section {

    private final List<Place> summary;
    private final Standings standings;
    private final Glance glance;
    private final Sources sources;

    SummarySection(Synopsis synopsis, Sources sources) {
        summary = synopsis.summary();
        standings = Standings.of(synopsis);
        glance = new Glance(synopsis, standings, sources);
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("summary", "In short", "Summary");
    }

    @Override
    public boolean isEmpty() {
        return summary.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw("<div class=\"brief\">\n<div>\n");
        for (int i = 0; i < summary.size(); i++) {
            Place place = summary.get(i);
            Sources.Item item = new Sources.Item("m" + (i + 1), "summary");
            html.raw("<p class=\"lede\" id=\"" + item.anchor() + "\"")
                    .raw(sources.of(List.of(place.article())) + ">")
                    .raw("<span" + sources.lang(place.article()) + ">")
                    .text(place.text())
                    .raw("</span> <cite>");
            sources.link(html, place, item);
            standing(html, place);
            html.raw("</cite></p>\n");
        }
        html.raw("</div>\n");
        glance.write(html);
        html.raw("</div>\n");
    }

    /// Whether others say otherwise, or the same.
    private void standing(Html html, Place place) {
        OptionalInt conflict = standings.conflict(place);
        OptionalInt agreed = standings.agreed(place);
        if (conflict.isPresent()) {
            html.raw(" <span class=\"alarm\">")
                    .link("#c" + (conflict.getAsInt() + 1), "disputed")
                    .raw("</span>");
        } else if (agreed.isPresent()) {
            int origins = standings.agreed().get(agreed.getAsInt()).origins();
            html.raw(" ").link("#s" + (agreed.getAsInt() + 1), Plural.of(origins, "origin"));
        }
    }
}
