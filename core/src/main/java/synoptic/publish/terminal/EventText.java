package synoptic.publish.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.group.SimilarEvent;
import synoptic.group.Storyline;
import synoptic.news.Article;
import synoptic.publish.wording.Descents;
import synoptic.publish.wording.Times;

/// The reports of an event, whose account they give, and the events it resembles.
final class EventText {

    static final int OUTLET_WIDTH = 22;
    private static final int WHEN_WIDTH = 17;
    private static final int TITLE_WIDTH = 52;
    private static final int MOST_LINES = 3;

    private final Lines lines;

    EventText(Lines lines) {
        this.lines = lines;
    }

    /// `numbers` tell which number each event has in this edition.
    void print(Event event, Map<String, Integer> numbers) {
        lines.line("   Reports");
        event.articles().forEach(article -> report(event, article));
        event.origins().stream()
                .filter(origin -> origin.articles().size() > 1)
                .forEach(origin -> origin(event, origin));
        parts(event);
        event.edits().forEach(edit -> lines.wrapped("   ", edit, MOST_LINES));
        Storyline.Step before = event.storyline().follows();
        if (before != null) {
            step("Before this", before, numbers);
        }
        event.storyline().followedBy().forEach(after -> step("After this", after, numbers));
        event.similar().forEach(other -> similar(other, numbers));
        lines.line("");
    }

    private void report(Event event, Article article) {
        lines.line(
                "     %s  %s  %s"
                        .formatted(
                                Lines.padded(when(event, article), WHEN_WIDTH),
                                Lines.padded(article.outlet().label(), OUTLET_WIDTH),
                                Lines.cut(article.label(), TITLE_WIDTH)));
    }

    private static String when(Event event, Article article) {
        if (article.particulars().published() != null) {
            return Times.brief(article.particulars().published().iso());
        }
        Optional<InferredDate> inferred = event.inferred(article.id());
        return inferred.map(InferredDate::likeliest).map(day -> "about " + day).orElse("undated");
    }

    private void origin(Event event, Origin origin) {
        String credit = origin.credit();
        lines.line(
                switch (origin.kind()) {
                    case CREDIT ->
                            "   One origin: "
                                    + (credit == null
                                            ? "one is credited with being first"
                                            : "all credit " + credit);
                    case PUBLISHER -> "   One publisher";
                    case TEXT -> "   One text" + (credit == null ? "" : " (" + credit + ")");
                    case OWN -> "   One report";
                });
        for (Origin.Descent descent : origin.articles()) {
            lines.line(
                    "     %s  %s"
                            .formatted(
                                    Lines.padded(outlet(event, descent.article()), OUTLET_WIDTH),
                                    Descents.howWithChanges(descent)));
        }
    }

    private void parts(Event event) {
        List<Origin.Part> parts =
                event.origins().stream().flatMap(origin -> origin.parts().stream()).toList();
        if (!parts.isEmpty()) {
            lines.line("   Parts of others");
        }
        for (Origin.Part part : parts) {
            lines.line(
                    "     %s  %s: %s"
                            .formatted(
                                    Lines.padded(outlet(event, part.article()), OUTLET_WIDTH),
                                    Descents.part(part),
                                    outlet(event, part.from())));
        }
    }

    private static String outlet(Event event, String id) {
        return event.articles()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow()
                .outlet()
                .label();
    }

    private void step(String where, Storyline.Step step, Map<String, Integer> numbers) {
        lines.wrapped(
                "   ",
                "%s: event %d; in common: %s"
                        .formatted(
                                where,
                                numbers.getOrDefault(step.event(), 0),
                                String.join(", ", step.core())),
                MOST_LINES);
    }

    private void similar(SimilarEvent other, Map<String, Integer> numbers) {
        String when = other.when().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        lines.wrapped(
                "   ",
                "Similar, not the same: event %d (%s); same: %s"
                        .formatted(
                                numbers.getOrDefault(other.event(), 0),
                                when,
                                String.join(", ", other.same())),
                MOST_LINES);
        other.differs().forEach(differs -> lines.wrapped("     ", differs, MOST_LINES));
    }
}
