package synoptic.store.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.copy.CopyLink;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.group.SimilarEvent;
import synoptic.group.Storyline;
import synoptic.group.link.Link;
import synoptic.group.link.Reason;

/// What an event is made of again, as rows; `event` itself and `event_report` apart.
final class EventRows {

    private EventRows() {}

    /// The tables of what may change though its reports do not.
    static final List<String> BESIDE =
            List.of("link", "link_reason", "similar_event", "storyline_step");

    /// What its own reports make of it.
    static void writeOwn(Event event, Rows rows) throws SQLException {
        String id = event.id();
        int position = 0;
        for (CopyLink copy : event.copies()) {
            copy(id, position++, copy, rows);
        }
        position = 0;
        for (Origin origin : event.origins()) {
            origin(id, position++, origin, rows);
        }
        position = 0;
        for (InferredDate date : event.dates()) {
            rows.row(
                    "inferred_date",
                    id,
                    position++,
                    date.article(),
                    text(date.earliest()),
                    text(date.latest()),
                    text(date.likeliest()),
                    date.how());
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void copy(String event, int position, CopyLink copy, Rows rows)
            throws SQLException {
        rows.row(
                "copy",
                event,
                position,
                copy.a(),
                copy.b(),
                copy.keptOfA(),
                copy.keptOfB(),
                copy.containment(),
                copy.longestRun(),
                copy.isExact() ? 1 : 0);
    }

    private static void origin(String event, int number, Origin origin, Rows rows)
            throws SQLException {
        rows.row(
                "origin",
                event,
                number,
                Cases.of(origin.kind()),
                origin.credit(),
                origin.original());
        int position = 0;
        for (Origin.Descent descent : origin.articles()) {
            rows.row(
                    "origin_report",
                    event,
                    number,
                    position,
                    descent.article(),
                    Cases.of(descent.how()),
                    descent.from(),
                    descent.kept());
            changes(event, number, position++, descent, rows);
        }
        position = 0;
        for (Origin.Part part : origin.parts()) {
            rows.row(
                    "origin_part",
                    event,
                    number,
                    position++,
                    part.article(),
                    part.from(),
                    part.part());
        }
    }

    private static void changes(
            String event, int origin, int report, Origin.Descent descent, Rows rows)
            throws SQLException {
        int position = 0;
        for (CopyLink.Change change : descent.changes().words()) {
            rows.row(
                    "origin_change",
                    event,
                    origin,
                    report,
                    position++,
                    Cases.of(change.kind()),
                    change.inA(),
                    change.inB());
        }
        for (String cut : descent.changes().cut()) {
            rows.row("origin_change", event, origin, report, position++, "cut", cut, "");
        }
        for (String added : descent.changes().added()) {
            rows.row("origin_change", event, origin, report, position++, "added", "", added);
        }
    }

    private static void link(String event, int number, Link link, Rows rows) throws SQLException {
        rows.row("link", event, number, link.a(), link.b(), link.score());
        int position = 0;
        for (Reason reason : link.reasons()) {
            rows.row("link_reason", event, number, position++, reason.what(), reason.weight());
        }
    }

    /// How its reports stand among all: why they are together, which events are like it, before it
    /// and after it.
    static void writeBeside(Event event, Rows rows) throws SQLException {
        int position = 0;
        for (Link link : event.links()) {
            link(event.id(), position++, link, rows);
        }
        position = 0;
        for (SimilarEvent other : event.similar()) {
            rows.row(
                    "similar_event",
                    event.id(),
                    position++,
                    other.event(),
                    Cases.of(other.when()),
                    Lists.json(other.same()),
                    Lists.json(other.differs()));
        }
        position = 0;
        Storyline.Step follows = event.storyline().follows();
        if (follows != null) {
            step(event.id(), position++, "follows", follows, rows);
        }
        List<Storyline.Step> after = event.storyline().followedBy();
        for (Storyline.Step step : after) {
            step(event.id(), position++, "followed by", step, rows);
        }
    }

    private static void step(
            String event, int position, String which, Storyline.Step step, Rows rows)
            throws SQLException {
        rows.row("storyline_step", event, position, which, step.event(), Lists.json(step.core()));
    }
}
