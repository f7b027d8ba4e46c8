package synoptic.publish.page;

import java.util.Optional;
import synoptic.group.Storyline;
import synoptic.publish.html.Html;

/// The events before and after this one in the affair it belongs to.
final class StorylineSection implements Section {

    private final Storyline storyline;
    private final Others others;

    StorylineSection(Storyline storyline, Others others) {
        this.storyline = storyline;
        this.others = others;
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
        html.raw("<div class=\"note\" data-row>\n<h3>");
        others.link(html, step.event());
        html.raw(" <span class=\"quiet\">")
                .text(where)
                .raw("</span></h3>\n<p class=\"quiet\">In common: ")
                .text(String.join(", ", step.core()))
                .raw("</p>\n</div>\n");
    }

    /// A line for each event before and after, for the list of all events.
    static void brief(Html html, Storyline storyline, Others others) {
        Optional.ofNullable(storyline.follows())
                .ifPresent(step -> line(html, "Before this: ", step, others));
        storyline.followedBy().forEach(step -> line(html, "After this: ", step, others));
    }

    private static void line(Html html, String where, Storyline.Step step, Others others) {
        html.raw("<p class=\"quiet\">").text(where);
        others.link(html, step.event());
        html.raw("</p>\n");
    }
}
