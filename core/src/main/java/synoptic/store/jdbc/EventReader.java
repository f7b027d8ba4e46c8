package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyLink;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.group.SimilarEvent;
import synoptic.group.Storyline;
import synoptic.group.link.Link;
import synoptic.group.link.Reason;
import synoptic.news.Article;

/// Makes an event of its rows again.
final class EventReader {

    private final Connection connection;
    private final String event;

    EventReader(Connection connection, String event) {
        this.connection = connection;
        this.event = event;
    }

    /// The event, its reports annotated anew; empty where there is none.
    Optional<Event> read(Function<Article, AnnotatedArticle> annotator) throws SQLException {
        Optional<String[]> head =
                Sql.of("SELECT title, edits FROM event WHERE id = ?", event)
                        .first(
                                connection,
                                row -> new String[] {row.getString(1), row.getString(2)});
        if (head.isEmpty()) {
            return Optional.empty();
        }
        List<Article> reports =
                ArticleRows.list(
                        connection,
                        Sql.of("JOIN event_report r ON r.article_number = a.number")
                                .add("WHERE r.event = ? ORDER BY r.position", event));
        return Optional.of(
                new Event(
                        event,
                        head.get()[0],
                        reports.parallelStream().map(annotator).toList(),
                        copies(),
                        new OriginReader(connection, event).read(),
                        dates(),
                        links(),
                        similar(),
                        storyline(),
                        Lists.words(head.get()[1])));
    }

    private <T> List<T> rows(String columns, String table, Sql.RowReader<T> reader)
            throws SQLException {
        return Sql.of("SELECT " + columns + " FROM " + table)
                .add("WHERE event = ? ORDER BY position", event)
                .list(connection, reader);
    }

    private List<CopyLink> copies() throws SQLException {
        return rows(
                "a, b, kept_of_a, kept_of_b, containment, longest_run, exact",
                "copy",
                row ->
                        new CopyLink(
                                row.getString(1),
                                row.getString(2),
                                row.getDouble(3),
                                row.getDouble(4),
                                row.getDouble(5),
                                row.getInt(6),
                                row.getInt(7) == 1));
    }

    private List<InferredDate> dates() throws SQLException {
        return rows(
                "article, earliest, latest, likeliest, how",
                "inferred_date",
                row ->
                        new InferredDate(
                                row.getString(1),
                                day(row, 2),
                                day(row, 3),
                                day(row, 4),
                                row.getString(5)));
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }

    private List<Link> links() throws SQLException {
        Map<Integer, List<Reason>> reasons = new HashMap<>();
        Sql.of("SELECT link, what, weight FROM link_reason WHERE event = ?", event)
                .add("ORDER BY link, position")
                .list(
                        connection,
                        row ->
                                reasons.computeIfAbsent(row.getInt(1), l -> new ArrayList<>())
                                        .add(new Reason(row.getString(2), row.getDouble(3))));
        return rows(
                "position, a, b, score",
                "link",
                row ->
                        new Link(
                                row.getString(2),
                                row.getString(3),
                                row.getDouble(4),
                                reasons.getOrDefault(row.getInt(1), List.of())));
    }

    private List<SimilarEvent> similar() throws SQLException {
        return rows(
                "other, seen, same, differs",
                "similar_event",
                row ->
                        new SimilarEvent(
                                row.getString(1),
                                Cases.read(SimilarEvent.When.class, row.getString(2)),
                                Lists.words(row.getString(3)),
                                Lists.words(row.getString(4))));
    }

    private Storyline storyline() throws SQLException {
        List<Storyline.Step> before = steps("follows");
        return new Storyline(before.isEmpty() ? null : before.getFirst(), steps("followed by"));
    }

    private List<Storyline.Step> steps(String which) throws SQLException {
        return Sql.of("SELECT other, core FROM storyline_step")
                .add("WHERE event = ? AND step = ? ORDER BY position", event, which)
                .list(
                        connection,
                        row -> new Storyline.Step(row.getString(1), Lists.words(row.getString(2))));
    }
}
