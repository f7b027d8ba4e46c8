package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Copies what was told from one library into another, which is empty.
final class Told {

    private static final List<String> TABLES =
            List.of("capture", "edit", "event_id", "event_id_report", "fate");

    private Told() {}

    static void copy(Connection from, Connection to) throws SQLException {
        try (Inserts rows = new Inserts(to)) {
            for (Tables.Table table : Tables.declared().all()) {
                if (TABLES.contains(table.name())) {
                    copy(table, from, rows);
                }
            }
            rows.flush();
        }
        Sql.of("UPDATE progress SET captures = (SELECT count(*) FROM capture)").update(to);
    }

    private static void copy(Tables.Table table, Connection from, Inserts rows)
            throws SQLException {
        Sql.of("SELECT " + String.join(", ", table.columns()) + " FROM " + table.name())
                .each(
                        from,
                        row -> {
                            @Nullable Object[] values =
                                    new @Nullable Object[table.columns().size()];
                            for (int i = 0; i < values.length; i++) {
                                values[i] = row.getObject(i + 1);
                            }
                            rows.row(table.name(), values);
                        });
    }
}
