package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.news.Access;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.news.Residue;
import synoptic.news.StatedTime;

/// Articles as rows, and back.
final class ArticleRows {

    /// What an article is made of again, from `article` as `a` and `capture` as `c`.
    static final String COLUMNS =
            """
            a.id, c.path, a.title, a.url, a.outlet_name, a.outlet_domain, a.outlet_family,
            a.published, a.published_how, a.published_unknown, a.modified, a.modified_how,
            a.language, a.section, a.access, a.authors, a.agencies, a.other_titles, a.keywords,
            a.images, a.description, a.text, a.number""";

    private ArticleRows() {}

    static void write(long number, Article article, Rows rows) throws SQLException {
        Particulars stated = article.particulars();
        StatedTime published = stated.published();
        StatedTime modified = stated.modified();
        Outlet outlet = stated.outlet();
        rows.row(
                "article",
                number,
                article.id(),
                stated.title(),
                article.label(),
                stated.url(),
                outlet.key(),
                outlet.name(),
                outlet.domain(),
                outlet.family(),
                published == null ? null : published.iso(),
                published == null ? null : "stated",
                published == null ? null : published.epochSecond(),
                StoredTime.of(published),
                published == null ? null : published.how(),
                unknown(stated.publication()),
                StoredTime.of(modified),
                modified == null ? null : modified.how(),
                stated.language(),
                stated.section(),
                Cases.of(stated.access()),
                Lists.json(stated.authors()),
                Lists.json(stated.agencies()),
                Lists.json(stated.otherTitles()),
                Lists.json(stated.keywords()),
                Lists.json(stated.images()),
                stated.description(),
                article.text());
        int position = 0;
        for (Residue residue : article.residue()) {
            rows.row("residue", article.id(), position++, Cases.of(residue.why()), residue.text());
        }
    }

    private static @Nullable String unknown(Publication publication) {
        return switch (publication) {
            case Publication.Stated stated -> null;
            case Publication.Unknown none -> none.why();
        };
    }

    /// Articles that `where` asks for, in its order.
    static List<Article> list(Connection connection, Sql where) throws SQLException {
        List<Article> bare =
                Sql.of(
                                "SELECT "
                                        + COLUMNS
                                        + " FROM article a JOIN capture c ON c.number = a.number")
                        .add(where)
                        .list(connection, ArticleRows::withoutResidue);
        Map<String, List<Residue>> residue =
                residue(connection, bare.stream().map(Article::id).toList());
        return bare.stream()
                .map(
                        a ->
                                new Article(
                                        a.id(),
                                        a.path(),
                                        a.particulars(),
                                        a.text(),
                                        residue.getOrDefault(a.id(), List.of())))
                .toList();
    }

    private static Map<String, List<Residue>> residue(
            Connection connection, Collection<String> articles) throws SQLException {
        Map<String, List<Residue>> residue = new HashMap<>();
        Sql.of("SELECT article, text, why FROM residue WHERE article IN (")
                .addAll(articles)
                .add(") ORDER BY article, position")
                .list(
                        connection,
                        row ->
                                residue.computeIfAbsent(row.getString(1), a -> new ArrayList<>())
                                        .add(
                                                new Residue(
                                                        row.getString(2),
                                                        Cases.read(
                                                                Residue.Why.class,
                                                                row.getString(3)))));
        return residue;
    }

    private static Article withoutResidue(ResultSet row) throws SQLException {
        String published = row.getString(8);
        String modified = row.getString(11);
        return new Article(
                row.getString(1),
                row.getString(2),
                new Particulars(
                        row.getString(4),
                        row.getString(3),
                        row.getString(21),
                        published == null
                                ? new Publication.Unknown(row.getString(10))
                                : new Publication.Stated(
                                        StoredTime.read(published, row.getString(9))),
                        modified == null ? null : StoredTime.read(modified, row.getString(12)),
                        Lists.words(row.getString(16)),
                        new Outlet(row.getString(5), row.getString(6), row.getString(7)),
                        Lists.words(row.getString(17)),
                        Lists.words(row.getString(18)),
                        row.getString(13),
                        row.getString(14),
                        Lists.words(row.getString(19)),
                        Lists.words(row.getString(20)),
                        Cases.read(Access.class, row.getString(15))),
                row.getString(22),
                List.of());
    }
}
