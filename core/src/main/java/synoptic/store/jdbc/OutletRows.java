package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.StatedTime;
import synoptic.store.Query;
import synoptic.store.SearchWords;

/// Outlets as rows: what their articles state of them, each completing what those before left out.
final class OutletRows {

    private static final String ADD =
            """
            INSERT INTO outlet VALUES (?, ?, ?, ?, ?, ?, 1, 0, ?, ?)
            ON CONFLICT (key) DO UPDATE SET
              articles = outlet.articles + 1,
              name = coalesce(outlet.name, excluded.name),
              domain = coalesce(outlet.domain, excluded.domain),
              family = coalesce(outlet.family, excluded.family),
              folded_name = coalesce(outlet.folded_name, excluded.folded_name),
              words = CASE WHEN outlet.name IS NULL THEN excluded.words ELSE outlet.words END,
              first_day = CASE WHEN outlet.first_day IS NULL OR excluded.first_day < outlet.first_day
                THEN excluded.first_day ELSE outlet.first_day END,
              last_day = CASE WHEN outlet.last_day IS NULL OR excluded.last_day > outlet.last_day
                THEN excluded.last_day ELSE outlet.last_day END
            """;

    private static final String COUNT =
            """
            UPDATE outlet SET
              events = (SELECT count(DISTINCT r.event) FROM article a
                JOIN event_report r ON r.article_number = a.number WHERE a.outlet = outlet.key),
              first_day = (SELECT substr(min(a.time), 1, 10) FROM article a
                WHERE a.outlet = outlet.key),
              last_day = (SELECT substr(max(a.time), 1, 10) FROM article a
                WHERE a.outlet = outlet.key)
            """;

    private OutletRows() {}

    static void add(Connection connection, Article article) throws SQLException {
        Outlet outlet = article.outlet();
        String key = outlet.key();
        if (key == null) {
            return;
        }
        String name = outlet.name();
        StatedTime published = article.particulars().published();
        String day = published == null ? null : published.day().toString();
        Sql.of(
                        ADD,
                        key,
                        name,
                        outlet.domain(),
                        outlet.family(),
                        name == null ? null : Query.folded(name),
                        words((name == null ? "" : name) + " " + outlet.domain()),
                        day,
                        day)
                .update(connection);
    }

    static String words(String text) {
        return " " + String.join(" ", SearchWords.of(text)) + " ";
    }

    /// Counts the events they tell of, and the days, also of articles whose day was inferred.
    static void count(Connection connection) throws SQLException {
        Sql.of(COUNT).update(connection);
    }
}
