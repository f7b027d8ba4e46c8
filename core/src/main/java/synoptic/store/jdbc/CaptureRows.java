package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.DataFormatException;
import synoptic.news.Capture;
import synoptic.news.DateOrder;
import synoptic.store.LibraryProblem;
import synoptic.text.Sha256;

/// Captures as rows, and back.
final class CaptureRows {

    static final String COLUMNS = "path, url, charset, captured, date_order, size, bytes";

    private CaptureRows() {}

    static void write(long number, String id, Capture capture, Rows rows) throws SQLException {
        Instant time = capture.time();
        DateOrder order = capture.dateOrder();
        rows.row(
                "capture",
                number,
                id,
                capture.path(),
                capture.url(),
                capture.charset(),
                time == null ? null : time.toString(),
                order == null ? null : Cases.of(order),
                capture.bytes().length,
                Sha256.hex(capture.bytes()),
                Packing.packed(capture.bytes()));
    }

    static Optional<Capture> read(Connection connection, String id) throws SQLException {
        return Sql.of("SELECT " + COLUMNS + " FROM capture WHERE id = ?", id)
                .first(connection, CaptureRows::capture);
    }

    /// The capture of a row that begins with [#COLUMNS].
    static Capture capture(ResultSet row) throws SQLException {
        String time = row.getString(4);
        String order = row.getString(5);
        try {
            return new Capture(
                    row.getString(1),
                    Packing.unpacked(row.getBytes(7), row.getInt(6)),
                    row.getString(2),
                    row.getString(3),
                    time == null ? null : Instant.parse(time),
                    order == null ? null : Cases.read(DateOrder.class, order));
        } catch (DataFormatException e) {
            throw new LibraryProblem(
                    "the bytes of the capture of %s are damaged: %s"
                            .formatted(row.getString(1), e.getMessage()),
                    e);
        }
    }
}
