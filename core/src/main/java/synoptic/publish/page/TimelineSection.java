package synoptic.publish.page;

import java.util.List;
import synoptic.compare.Milestone;
import synoptic.publish.html.Html;

/// The event's own times, in order; times that were worked out rather than stated say "about".
final class TimelineSection implements Section {

    private final List<Milestone> timeline;
    private final Sources sources;

    TimelineSection(List<Milestone> timeline, Sources sources) {
        this.timeline = timeline;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("timeline", "How it unfolded", "Timeline");
    }

    @Override
    public boolean isEmpty() {
        return timeline.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw("<ol class=\"timeline\">\n");
        for (int i = 0; i < timeline.size(); i++) {
            Milestone milestone = timeline.get(i);
            Sources.Item item = new Sources.Item("t" + (i + 1), "timeline");
            html.raw("<li data-row id=\"" + item.anchor() + "\"")
                    .raw(sources.ofPlaces(milestone.supports()) + "><span class=\"when\">")
                    .text(milestone.inferred() ? "about " : "")
                    .time(milestone.when())
                    .raw("</span><span>")
                    .text(milestone.text())
                    .raw(" <cite>");
            new Supports(sources).outlets(html, milestone.supports(), item);
            html.raw("</cite></span></li>\n");
        }
        html.raw("</ol>\n");
    }
}
