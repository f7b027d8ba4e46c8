package synoptic.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import synoptic.store.Ranked;

/// Seconds from the epoch as they stand in a column: null where no time is known.
final class Moment {

    private Moment() {}

    /// How `column` is ordered by: what has no time comes last.
    static String rank(String column) {
        return "coalesce(" + column + ", -4611686018427387904)";
    }

    static @Nullable Long stored(double rank) {
        return rank == Ranked.UNDATED ? null : (Long) (long) rank;
    }

    static double read(ResultSet row, int column) throws SQLException {
        long moment = row.getLong(column);
        return row.wasNull() ? Ranked.UNDATED : moment;
    }
}
