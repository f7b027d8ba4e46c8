package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows on their way into tables, many at a time, those of the table first written to first.
///
/// References between tables are checked when the transaction ends; but SQLite is much slower where
/// a row comes before the one it refers to.
final class Inserts implements Rows, AutoCloseable {

    private static final int MOST = 2000;

    private final Connection connection;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private int count;

    private static final class Waiting {
        final PreparedStatement statement;
        int count;

        Waiting(PreparedStatement statement) {
            this.statement = statement;
        }
    }

    Inserts(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void row(String table, @Nullable Object... values) throws SQLException {
        Waiting rows = waiting(table, values.length);
        Sql.bind(rows.statement, Arrays.asList(values));
        rows.statement.addBatch();
        rows.count++;
        if (++count >= MOST) {
            flush();
        }
    }

    private Waiting waiting(String table, int columns) throws SQLException {
        Waiting known = waiting.get(table);
        if (known == null) {
            known =
                    new Waiting(
                            connection.prepareStatement(
                                    "INSERT INTO %s VALUES (%s)%s"
                                            .formatted(
                                                    table,
                                                    marks(table, columns),
                                                    conflict(table))));
            waiting.put(table, known);
        }
        return known;
    }

    /// The words of a text for PostgreSQL's search are made on the way.
    private static String marks(String table, int columns) {
        return table.endsWith("_words")
                ? "?, to_tsvector('synoptic_words', ?)"
                : String.join(", ", Collections.nCopies(columns, "?"));
    }

    /// A report stands under one id: the one it was last given.
    private static String conflict(String table) {
        return table.equals("event_id_report")
                ? " ON CONFLICT (article) DO UPDATE SET event = excluded.event"
                : "";
    }

    void flush() throws SQLException {
        for (Waiting rows : waiting.values()) {
            if (rows.count > 0) {
                rows.statement.executeBatch();
                rows.count = 0;
            }
        }
        count = 0;
    }

    @Override
    public void close() throws SQLException {
        for (Waiting rows : waiting.values()) {
            rows.statement.close();
        }
    }
}
