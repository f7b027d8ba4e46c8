package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.Reading;

/// Captures, and what they were read as, on their way into tables.
final class ReadingRows implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final Inserts rows;

    ReadingRows(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        rows = new Inserts(connection);
    }

    void capture(long number, String id, Capture capture) throws SQLException {
        CaptureRows.write(number, id, capture, rows);
    }

    /// What capture `number` was read as; `id` is the id under which it is kept.
    void reading(long number, String id, Reading reading) throws SQLException {
        switch (reading) {
            case Reading.Found found -> article(number, id, found.article());
            case Reading.Skipped none -> rows.row("skipped", number, id, none.reason());
        }
    }

    private void article(long number, String id, Article read) throws SQLException {
        Article article =
                new Article(id, read.path(), read.particulars(), read.text(), read.residue());
        ArticleRows.write(number, article, rows);
        String title = article.particulars().title();
        dialect.index(
                "article_words",
                number,
                (title == null ? "" : title + "\n") + article.text(),
                rows);
        OutletRows.add(connection, article);
    }

    void flush() throws SQLException {
        rows.flush();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
