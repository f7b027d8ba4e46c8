package synoptic.publish.page;

import java.util.Map;
import java.util.Optional;
import synoptic.group.Storyline;

/// The events before and after this one in the affair it belongs to.
final class StorylineSection implements Section {

    private final Storyline storyline;
    private final Map<String, String> titles;

    StorylineSection(Storyline storyline, Map<String, String> titles) {
        this.storyline = storyline;
        this.titles = titles;
    }

    @Override
    public Heading heading() {
        return new Heading("storyline", "Before and after this", "Before and after");
    }

    @Override
    public boolean isEmpty() {
        return storyline.equals(Storyline.NONE);
    }

    @Override
    public void write(Html html) {
        Optional.ofNullable(storyline.follows()).ifPresent(step -> step(html, "before", step));
        storyline.followedBy().forEach(step -> step(html, "after", step));
    }

    private void step(Html html, String where, Storyline.Step step) {
        html.raw("<div class=\"note\">\n<h3>");
        link(html, step.event(), titles);
        html.raw(" <span class=\"quiet\">")
                .text(where)
                .raw("</span></h3>\n<p class=\"quiet\">In common: ")
                .text(String.join(", ", step.core()))
                .raw("</p>\n</div>\n");
    }

    /// A line for each event before and after, for the list of all events.
    static void brief(Html html, Storyline storyline, Map<String, String> titles) {
        Optional.ofNullable(storyline.follows())
                .ifPresent(step -> line(html, "Before this: ", step, titles));
        storyline.followedBy().forEach(step -> line(html, "After this: ", step, titles));
    }

    private static void line(
            Html html, String where, Storyline.Step step, Map<String, String> titles) {
        html.raw("<p class=\"quiet\">").text(where);
        link(html, step.event(), titles);
        html.raw("</p>\n");
    }

    private static void link(Html html, String event, Map<String, String> titles) {
        html.link(EventPage.fileName(event), titles.getOrDefault(event, event));
    }
}
