package synoptic.store.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Takes rows of tables, their values in the order of the columns.
interface Rows {
    void row(String table, @Nullable Object... values) throws SQLException;
}
