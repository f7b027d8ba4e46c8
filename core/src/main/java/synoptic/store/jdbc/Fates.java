package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import synoptic.group.succession.Fate;

/// What became of events, as rows, and back.
final class Fates {

    private Fates() {}

    static void write(String event, int position, Fate fate, Rows rows) throws SQLException {
        switch (fate) {
            case Fate.New fresh -> rows.row("fate", event, position, "new", null);
            case Fate.Gone gone -> rows.row("fate", event, position, "gone", null);
            case Fate.MergedInto into ->
                    rows.row("fate", event, position, "merged into", into.event());
            case Fate.SplitFrom from ->
                    rows.row("fate", event, position, "split from", from.event());
            case Fate.Kept kept -> rows.row("fate", event, position, "kept", null);
        }
    }

    static List<Fate> read(Connection connection, String event) throws SQLException {
        return Sql.of("SELECT fate, other FROM fate WHERE event = ? ORDER BY position", event)
                .list(connection, row -> fate(row.getString(1), String.valueOf(row.getString(2))));
    }

    private static Fate fate(String kind, String other) {
        return switch (kind) {
            case "new" -> new Fate.New();
            case "gone" -> new Fate.Gone();
            case "merged into" -> new Fate.MergedInto(other);
            case "split from" -> new Fate.SplitFrom(other);
            case "kept" -> new Fate.Kept(Set.of(), Set.of());
            default ->
                    throw new IllegalArgumentException(
                            "expected the fate of an event but found " + kind);
        };
    }
}
