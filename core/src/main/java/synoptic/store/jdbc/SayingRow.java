package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.said.Rendering;
import synoptic.news.Place;
import synoptic.store.ArticleSummary;
import synoptic.store.Page;
import synoptic.store.Saying;
import synoptic.text.Span;

/// A rendering as read, before its changed words are known.
record SayingRow(Saying bare, long number) {

    /// From `rendering` as `d`, `utterance` as `u` and `event` as `e`.
    static final String COLUMNS =
            """
            , u.speaker, u.text, d.event, e.title, d.starts, d.ends, d.text, d.kind, d.change,
            d.source_starts, d.source_ends, d.source_text, d.number""";

    /// The columns from `first` on.
    static SayingRow of(ResultSet row, int first, ArticleSummary article) throws SQLException {
        String source = row.getString(first + 11);
        Rendering rendering =
                new Rendering(
                        place(article.id(), row, first + 4, row.getString(first + 6)),
                        Cases.read(Quotation.Kind.class, row.getString(first + 7)),
                        source == null ? null : place(article.id(), row, first + 9, source),
                        Cases.read(Rendering.Change.class, row.getString(first + 8)),
                        List.of());
        return new SayingRow(
                new Saying(
                        row.getString(first),
                        row.getString(first + 1),
                        rendering,
                        article,
                        row.getString(first + 2),
                        row.getString(first + 3)),
                row.getLong(first + 12));
    }

    private static Place place(String article, ResultSet row, int first, String text)
            throws SQLException {
        return new Place(article, new Span(row.getInt(first), row.getInt(first + 1)), text);
    }

    /// The page with the changed words of each rendering.
    static Page<Saying> sayings(Connection connection, Page<SayingRow> page) throws SQLException {
        Map<Long, List<Rendering.WordChange>> words = words(connection, page.items());
        return new Page<>(
                page.items().stream()
                        .map(row -> row.with(words.getOrDefault(row.number, List.of())))
                        .toList(),
                page.next());
    }

    private static Map<Long, List<Rendering.WordChange>> words(
            Connection connection, List<SayingRow> rows) throws SQLException {
        Map<Long, List<Rendering.WordChange>> words = new HashMap<>();
        List<String> numbers = rows.stream().map(row -> Long.toString(row.number)).toList();
        if (numbers.isEmpty()) {
            return words;
        }
        Sql.of("SELECT d.number, w.was, w.became, w.starts, w.ends, w.change")
                .add("FROM rendering d JOIN rendering_change w ON w.event = d.event")
                .add("AND w.utterance = d.utterance AND w.rendering = d.position")
                .add("WHERE d.number IN (" + String.join(", ", numbers) + ")")
                .add("ORDER BY d.number, w.position")
                .list(
                        connection,
                        row ->
                                words.computeIfAbsent(row.getLong(1), n -> new ArrayList<>())
                                        .add(
                                                new Rendering.WordChange(
                                                        row.getString(2),
                                                        row.getString(3),
                                                        new Span(row.getInt(4), row.getInt(5)),
                                                        Cases.read(
                                                                Rendering.Change.class,
                                                                row.getString(6)))));
        return words;
    }

    private Saying with(List<Rendering.WordChange> words) {
        Rendering rendering = bare.rendering();
        @Nullable Place source = rendering.source();
        return new Saying(
                bare.person(),
                bare.utterance(),
                new Rendering(
                        rendering.place(), rendering.kind(), source, rendering.change(), words),
                bare.article(),
                bare.event(),
                bare.eventTitle());
    }
}
