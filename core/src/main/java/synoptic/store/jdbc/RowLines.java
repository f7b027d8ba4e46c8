package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every row of a library as a line of JSON, always in the same order: what two libraries are
/// compared by, in whatever database they lie.
final class RowLines {

    /// The bytes of captures are told by their hash; renderings are numbered as they come.
    private static final Set<String> LEFT_OUT = Set.of("capture.bytes", "rendering.number");

    private RowLines() {}

    static void write(Connection connection, Consumer<String> lines) throws SQLException {
        for (Tables.Table table : Tables.declared().all()) {
            Sql.of("SELECT " + String.join(", ", table.columns()) + " FROM " + table.name())
                    .add("ORDER BY " + String.join(", ", table.key()))
                    .each(connection, row -> lines.accept(line(table, row)));
        }
    }

    private static String line(Tables.Table table, ResultSet row) throws SQLException {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("table", table.name());
        for (String column : table.columns()) {
            if (!LEFT_OUT.contains(table.name() + "." + column)) {
                put(json, column, row.getObject(column));
            }
        }
        return json.toString();
    }

    private static void put(ObjectNode json, String column, @Nullable Object value) {
        switch (value) {
            case null -> json.putNull(column);
            case Integer number -> json.put(column, number.longValue());
            case Long number -> json.put(column, number.longValue());
            case Double number -> json.put(column, number.doubleValue());
            default -> json.put(column, value.toString());
        }
    }
}
