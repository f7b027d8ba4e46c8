package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.store.Kept;

/// Makes readings anew of all captures, and forgets what was worked out from those of before.
final class Rereading {

    private static final int PORTION = 256;

    private final Connection connection;
    private final Dialect dialect;
    private final Function<Capture, Reading> reader;

    /// A capture under its number and id.
    private record Numbered(long number, String id, Capture capture) {}

    Rereading(Connection connection, Dialect dialect, Function<Capture, Reading> reader) {
        this.connection = connection;
        this.dialect = dialect;
        this.reader = reader;
    }

    void run() throws SQLException {
        for (String table : List.of("event", "person", "skipped", "residue", "article", "outlet")) {
            Sql.of("DELETE FROM " + table).update(connection);
        }
        Sql.of("UPDATE progress SET settled = 0, utterances = 0").update(connection);
        try (ReadingRows rows = new ReadingRows(connection, dialect)) {
            long number = 0;
            List<Numbered> portion = portion(number);
            while (!portion.isEmpty()) {
                List<Kept> read =
                        portion.parallelStream()
                                .map(c -> new Kept(c.capture, reader.apply(c.capture)))
                                .toList();
                for (int i = 0; i < read.size(); i++) {
                    rows.reading(portion.get(i).number, portion.get(i).id, read.get(i).reading());
                }
                number = portion.getLast().number;
                portion = portion(number);
            }
            rows.flush();
        }
    }

    private List<Numbered> portion(long after) throws SQLException {
        return Sql.of("SELECT " + CaptureRows.COLUMNS + ", number, id FROM capture")
                .add("WHERE number > ? ORDER BY number LIMIT ?", after, PORTION)
                .list(
                        connection,
                        row ->
                                new Numbered(
                                        row.getLong("number"),
                                        row.getString("id"),
                                        CaptureRows.capture(row)));
    }
}
