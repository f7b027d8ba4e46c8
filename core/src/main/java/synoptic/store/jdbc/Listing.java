package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.store.Cursor;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Ranked;

/// One page of a list: what it is ordered by, and where it goes on.
///
/// `rank` and `id` are expressions; the higher rank comes first, then the lower id.
record Listing(String columns, String rank, String id) {

    /// Makes one of a row, in which the rank and the id stand after the columns.
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// `first` is what stands before SELECT, `from` all from FROM to the conditions, of which there
    /// is at least one.
    <T> Page<T> page(Connection connection, Sql first, Sql from, Paging paging, Reader<T> reader)
            throws SQLException {
        Sql sql =
                first.add("SELECT %s, %s AS ranking, %s AS ranked_id".formatted(columns, rank, id))
                        .add(from);
        @Nullable String after = paging.after();
        if (after != null) {
            Cursor cursor = Cursor.of(after);
            Object place = exact(cursor.rank());
            sql.add(
                    "AND (%s < ? OR (%s = ? AND %s > ?))".formatted(rank, rank, id),
                    place,
                    place,
                    cursor.id());
        }
        sql.add("ORDER BY %s DESC, %s LIMIT ?".formatted(rank, id), paging.limit() + 1);
        List<Ranked<T>> found =
                sql.list(
                        connection,
                        row ->
                                new Ranked<>(
                                        reader.read(row),
                                        row.getDouble("ranking"),
                                        row.getString("ranked_id")));
        return Ranked.page(found, paging.limit());
    }

    /// Whole numbers are compared as such, so that an index serves.
    private static Object exact(double rank) {
        return rank == Math.rint(rank) ? (Object) (long) rank : (Object) rank;
    }
}
