package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.publish.wording.EventCounts;
import synoptic.store.EventSummary;
import synoptic.store.Summaries;

/// What lists show of an event, as its row, and its reports.
final class EventSummaryRow {

    private EventSummaryRow() {}

    static void write(Synopsis synopsis, EventDigests digests, Rows rows) throws SQLException {
        EventSummary summary = Summaries.of(synopsis);
        EventCounts counts = summary.counts();
        Event event = synopsis.event();
        rows.row(
                "event",
                summary.id(),
                summary.title(),
                summary.first(),
                summary.last(),
                Moment.stored(Summaries.moment(event)),
                counts.articles(),
                counts.distinctTexts(),
                counts.outlets(),
                counts.publisherFamilies(),
                counts.independentOrigins(),
                summary.conflicts(),
                summary.materialRenderings(),
                summary.droppedHedges(),
                summary.lead(),
                summary.newest().id(),
                Lists.json(summary.outlets()),
                Lists.json(languages(event)),
                Lists.json(summary.reportsByDay()),
                Lists.json(summary.edits()),
                digests.own(),
                digests.beside());
    }

    private static List<String> languages(Event event) {
        return event.articles()
                .map(article -> article.particulars().language())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /// A report that states no time has the one that was inferred.
    static void date(Connection connection, Event event, Article article) throws SQLException {
        if (article.particulars().published() != null) {
            return;
        }
        @Nullable String when = event.when(article).orElse(null);
        Sql.of("UPDATE article SET time = ?, time_from = ?", when, when == null ? null : "inferred")
                .add(", moment = ?", Moment.stored(Summaries.moment(article, event)))
                .add("WHERE id = ?", article.id())
                .update(connection);
    }
}
