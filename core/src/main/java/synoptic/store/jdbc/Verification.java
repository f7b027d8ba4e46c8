package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import synoptic.text.Sha256;

/// Checks that a library is whole: its file, what refers to what, and every capture's bytes.
final class Verification {

    private final Connection connection;
    private final Dialect dialect;
    private final List<String> problems = new ArrayList<>();

    Verification(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /// A sentence on each thing that is not as it should be.
    List<String> problems() throws SQLException {
        if (dialect == Dialect.SQLITE) {
            file();
        }
        captures();
        counts();
        return List.copyOf(problems);
    }

    private void file() throws SQLException {
        for (String line : Pragmas.words(connection, "integrity_check")) {
            if (!line.equals("ok")) {
                problems.add("the file is damaged: " + line);
            }
        }
        for (String table : Pragmas.words(connection, "foreign_key_check")) {
            problems.add("table " + table + " refers to rows that are not there");
        }
    }

    private void captures() throws SQLException {
        Sql.of("SELECT id, path, size, sha256, bytes FROM capture ORDER BY number")
                .each(
                        connection,
                        row -> {
                            String id = row.getString(1) + " of " + row.getString(2);
                            bytes(id, row.getInt(3), row.getString(4), row.getBytes(5));
                        });
    }

    private void bytes(String id, int size, String sha256, byte[] packed) {
        try {
            if (!Sha256.hex(Packing.unpacked(packed, size)).equals(sha256)) {
                problems.add("the bytes of capture " + id + " are not those that were kept");
            }
        } catch (DataFormatException e) {
            problems.add("the bytes of capture %s are damaged: %s".formatted(id, e.getMessage()));
        }
    }

    private void counts() throws SQLException {
        long captures = count("SELECT captures FROM progress");
        expect(captures, "SELECT count(*) FROM capture", "captures");
        expect(
                captures,
                "SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM skipped)",
                "captures that are an article or skipped with a reason");
        if (captures == count("SELECT settled FROM progress")) {
            expect(
                    count("SELECT count(*) FROM article"),
                    "SELECT count(*) FROM event_report",
                    "articles in events");
        }
        expect(
                count("SELECT count(*) FROM event_report"),
                "SELECT count(*) FROM event_id_report",
                "reports under lasting ids");
    }

    private void expect(long expected, String sql, String what) throws SQLException {
        long found = count(sql);
        if (found != expected) {
            problems.add("expected %d %s but found %d".formatted(expected, what, found));
        }
    }

    private long count(String sql) throws SQLException {
        return Sql.of(sql).number(connection);
    }
}
