package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.news.Outlet;
import synoptic.publish.wording.EventCounts;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.OutletSummary;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Person;
import synoptic.store.Query;
import synoptic.store.Saying;
import synoptic.store.SkippedCapture;
import synoptic.store.Terms;

/// Lists what fits a query, a page at a time.
final class Lister {

    private static final String ARTICLE =
            """
            a.id, a.label, a.outlet_name, a.outlet_domain, a.outlet_family, a.url, a.language,
            a.time, a.time_from""";

    private static final String EVENT =
            """
            e.id, e.title, e.first_time, e.last_time, e.articles, e.distinct_texts, e.outlets,
            e.publisher_families, e.independent_origins, e.conflicts, e.material_renderings,
            e.dropped_hedges, e.lead, e.outlet_labels, e.reports_by_day, e.edits,""";

    /// So many matches are ranked, the latest; common words have more.
    private static final int RANKED = 5000;

    /// The same where only some of them are asked for.
    private static final int RANKED_OF_SOME = 50_000;

    /// So many of those ranked can be listed.
    private static final int LISTED = 1000;

    /// Where only some are asked for, so many for each that is shown are tried at first.
    private static final int TRIED = 10;

    private final Dialect dialect;

    Lister(Dialect dialect) {
        this.dialect = dialect;
    }

    /// Which of those found by words are looked at: so many of the latest are ranked, and so many
    /// of these, the best, may be listed.
    private record Depth(int ranked, int best) {
        static final Depth WHOLE = new Depth(RANKED, LISTED);
        static final Depth OF_SOME = new Depth(RANKED_OF_SOME, RANKED_OF_SOME);

        static Depth first(Paging paging) {
            return new Depth(RANKED, TRIED * paging.limit());
        }
    }

    private interface Attempt<T> {
        Page<T> at(Depth depth) throws SQLException;
    }

    /// Where words are not all that is asked for, the best few are tried first: mostly enough of
    /// them fit the rest, and only what is looked at costs time.
    private static <T> Page<T> list(Query query, Paging paging, Attempt<T> attempt)
            throws SQLException {
        if (query.terms().fitNothing()) {
            return Page.empty();
        }
        if (query.terms().fitAll() || isWhole(query)) {
            return attempt.at(Depth.WHOLE);
        }
        Page<T> few = attempt.at(Depth.first(paging));
        return few.next() == null ? attempt.at(Depth.OF_SOME) : few;
    }

    private static boolean isWhole(Query query) {
        return query.equals(Query.ALL.withTerms(query.terms()));
    }

    Page<EventSummary> events(Connection connection, Query query, Paging paging)
            throws SQLException {
        return list(query, paging, depth -> events(connection, query, paging, depth));
    }

    private Page<EventSummary> events(
            Connection connection, Query query, Paging paging, Depth depth) throws SQLException {
        Terms terms = query.terms();
        Sql first = found("article_words", query, depth);
        Sql from = Sql.of("FROM event e JOIN article a ON a.id = e.newest");
        if (!terms.fitAll()) {
            first.add(", hit AS MATERIALIZED (SELECT r.event, max(f.score) AS score FROM found f")
                    .add("JOIN event_report r ON r.article_number = f.number GROUP BY r.event)");
            from.add("JOIN hit ON hit.event = e.id");
        }
        String rank = terms.fitAll() ? Moment.rank("e.moment") : "hit.score";
        return new Listing(EVENT + ARTICLE, rank, "e.id")
                .page(
                        connection,
                        first,
                        from.add("WHERE 1 = 1").add(Conditions.event(query)),
                        paging,
                        Lister::event);
    }

    /// What finds rows by words, to stand before SELECT.
    private Sql found(String table, Query query, Depth depth) {
        Terms terms = query.terms();
        if (terms.fitAll()) {
            return Sql.of("");
        }
        return Sql.of("WITH found AS MATERIALIZED (SELECT number, score FROM (")
                .add(dialect.found(table, terms, depth.ranked))
                .add(") ranked ORDER BY score DESC, number DESC")
                .add("LIMIT ?)", depth.best);
    }

    private static EventSummary event(ResultSet row) throws SQLException {
        String id = row.getString(1);
        return new EventSummary(
                id,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new EventCounts(
                        row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9)),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getString(13),
                article(row, 17, id),
                Lists.words(row.getString(14)),
                Lists.counts(row.getString(15)),
                Lists.words(row.getString(16)));
    }

    Page<ArticleSummary> articles(Connection connection, Query query, Paging paging)
            throws SQLException {
        return list(query, paging, depth -> articles(connection, query, paging, depth));
    }

    private Page<ArticleSummary> articles(
            Connection connection, Query query, Paging paging, Depth depth) throws SQLException {
        Terms terms = query.terms();
        Sql from =
                terms.fitAll()
                        ? Sql.of("FROM article a")
                        : Sql.of("FROM found")
                                .add(dialect.joinInOrder())
                                .add("article a ON a.number = found.number");
        from.add("LEFT JOIN event_report r ON r.article_number = a.number");
        String rank = terms.fitAll() ? Moment.rank("a.moment") : "found.score";
        return new Listing(ARTICLE + ", r.event", rank, "a.id")
                .page(
                        connection,
                        found("article_words", query, depth),
                        from.add("WHERE 1 = 1")
                                .add(Conditions.article(query, "r.event"))
                                .add(Conditions.spokenIn(query.person())),
                        paging,
                        row -> article(row, 1, row.getString(10)));
    }

    Optional<ArticleSummary> article(Connection connection, String id) throws SQLException {
        return Sql.of("SELECT " + ARTICLE + ", r.event FROM article a")
                .add("LEFT JOIN event_report r ON r.article_number = a.number WHERE a.id = ?", id)
                .first(connection, row -> article(row, 1, row.getString(10)));
    }

    /// The columns of an article, from `first` on.
    private static ArticleSummary article(ResultSet row, int first, @Nullable String event)
            throws SQLException {
        String from = row.getString(first + 8);
        return new ArticleSummary(
                row.getString(first),
                row.getString(first + 1),
                new Outlet(
                        row.getString(first + 2),
                        row.getString(first + 3),
                        row.getString(first + 4)),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                from == null
                        ? ArticleSummary.Dated.UNKNOWN
                        : Cases.read(ArticleSummary.Dated.class, from),
                event);
    }

    Page<Saying> sayings(Connection connection, Query query, Paging paging) throws SQLException {
        return list(query, paging, depth -> sayings(connection, query, paging, depth));
    }

    private Page<Saying> sayings(Connection connection, Query query, Paging paging, Depth depth)
            throws SQLException {
        Terms terms = query.terms();
        Sql from =
                Sql.of("FROM rendering d JOIN utterance u")
                        .add("ON u.event = d.event AND u.position = d.utterance")
                        .add("JOIN article a ON a.id = d.article JOIN event e ON e.id = d.event");
        if (!terms.fitAll()) {
            from.add("JOIN found ON found.number = d.number");
        }
        from.add("WHERE 1 = 1").add(Conditions.article(query, "d.event"));
        if (query.person() != null) {
            from.add("AND u.folded_speaker = ?", query.person());
        }
        String rank = terms.fitAll() ? Moment.rank("d.moment") : "found.score";
        Page<SayingRow> page =
                new Listing(
                                ARTICLE + SayingRow.COLUMNS,
                                rank,
                                "d.event || ' ' || d.utterance || ' ' || d.position")
                        .page(
                                connection,
                                found("rendering_words", query, depth),
                                from,
                                paging,
                                row -> SayingRow.of(row, 10, article(row, 1, row.getString(12))));
        return SayingRow.sayings(connection, page);
    }

    Page<Person> persons(Connection connection, Query query, Paging paging) throws SQLException {
        if (query.terms().fitNothing()) {
            return Page.empty();
        }
        Sql from = Sql.of("FROM person WHERE 1 = 1").add(Conditions.words(query));
        if (query.person() != null) {
            from.add("AND folded_name = ?", query.person());
        }
        return new Listing(
                        "name, utterances, renderings, events, first_day, last_day",
                        "utterances",
                        "name")
                .page(connection, Sql.of(""), from, paging, PersonRows::person);
    }

    Page<OutletSummary> outlets(Connection connection, Query query, Paging paging)
            throws SQLException {
        if (query.terms().fitNothing()) {
            return Page.empty();
        }
        Sql from = Sql.of("FROM outlet WHERE 1 = 1").add(Conditions.words(query));
        String outlet = query.outlet();
        if (outlet != null) {
            from.add("AND (key = ? OR folded_name = ?)", outlet, outlet);
        }
        return new Listing(
                        "key, name, domain, family, articles, events, first_day, last_day",
                        "articles",
                        "key")
                .page(
                        connection,
                        Sql.of(""),
                        from,
                        paging,
                        row ->
                                new OutletSummary(
                                        row.getString(1),
                                        new Outlet(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4)),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getString(7),
                                        row.getString(8)));
    }

    Page<SkippedCapture> skipped(Connection connection, Paging paging) throws SQLException {
        return new Listing("s.id, c.path, s.reason", "-s.number", "s.id")
                .page(
                        connection,
                        Sql.of(""),
                        Sql.of("FROM skipped s JOIN capture c ON c.number = s.number WHERE 1 = 1"),
                        paging,
                        row ->
                                new SkippedCapture(
                                        row.getString(1), row.getString(2), row.getString(3)));
    }
}
