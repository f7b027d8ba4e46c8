package synoptic.publish.page;

import java.util.List;
import synoptic.news.Place;
import synoptic.publish.html.Html;

/// A few sentences of the reports that tell the event, each with the outlet it is taken from.
final class SummarySection implements Section {

    private final List<Place> summary;
    private final Sources sources;

    SummarySection(List<Place> summary, Sources sources) {
        this.summary = summary;
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
        for (int i = 0; i < summary.size(); i++) {
            Place place = summary.get(i);
            Sources.Item item = new Sources.Item("m" + (i + 1), "summary");
            html.raw("<p class=\"lede\" id=\"" + item.anchor() + "\">")
                    .raw("<span" + sources.lang(place.article()) + ">")
                    .text(place.text())
                    .raw("</span> <cite>");
            sources.link(html, place, item);
            html.raw("</cite></p>\n");
        }
    }
}
