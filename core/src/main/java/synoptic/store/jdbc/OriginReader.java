package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.copy.Changes;
import synoptic.copy.CopyLink;
import synoptic.copy.Origin;

/// Makes the origins of an event of their rows again.
final class OriginReader {

    private final Connection connection;
    private final String event;

    /// Which origin a row belongs to, and which report of it.
    private record Spot(int origin, int report) {}

    private static final class Gathered {
        final List<CopyLink.Change> words = new ArrayList<>();
        final List<String> cut = new ArrayList<>();
        final List<String> added = new ArrayList<>();

        void add(String kind, String was, String became) {
            switch (kind) {
                case "cut" -> cut.add(was);
                case "added" -> added.add(became);
                default ->
                        words.add(
                                new CopyLink.Change(
                                        was, became, Cases.read(CopyLink.Kind.class, kind)));
            }
        }

        Changes changes() {
            return new Changes(words, cut, added);
        }
    }

    OriginReader(Connection connection, String event) {
        this.connection = connection;
        this.event = event;
    }

    List<Origin> read() throws SQLException {
        Map<Integer, List<Origin.Descent>> descents = descents(changes());
        Map<Integer, List<Origin.Part>> parts = parts();
        return Sql.of("SELECT position, kind, credit, original FROM origin WHERE event = ?", event)
                .add("ORDER BY position")
                .list(
                        connection,
                        row ->
                                new Origin(
                                        Cases.read(Origin.Kind.class, row.getString(2)),
                                        row.getString(3),
                                        row.getString(4),
                                        descents.getOrDefault(row.getInt(1), List.of()),
                                        parts.getOrDefault(row.getInt(1), List.of())));
    }

    private Map<Spot, Gathered> changes() throws SQLException {
        Map<Spot, Gathered> changes = new HashMap<>();
        Sql.of("SELECT origin, report, kind, was, became FROM origin_change WHERE event = ?", event)
                .add("ORDER BY origin, report, position")
                .list(
                        connection,
                        row -> {
                            Spot spot = new Spot(row.getInt(1), row.getInt(2));
                            changes.computeIfAbsent(spot, s -> new Gathered())
                                    .add(row.getString(3), row.getString(4), row.getString(5));
                            return spot;
                        });
        return changes;
    }

    private Map<Integer, List<Origin.Descent>> descents(Map<Spot, Gathered> changes)
            throws SQLException {
        Map<Integer, List<Origin.Descent>> descents = new HashMap<>();
        Sql.of("SELECT origin, position, article, how, came_from, kept FROM origin_report")
                .add("WHERE event = ? ORDER BY origin, position", event)
                .list(
                        connection,
                        row -> {
                            Spot spot = new Spot(row.getInt(1), row.getInt(2));
                            return descents.computeIfAbsent(spot.origin, o -> new ArrayList<>())
                                    .add(
                                            new Origin.Descent(
                                                    row.getString(3),
                                                    Cases.read(Origin.How.class, row.getString(4)),
                                                    row.getString(5),
                                                    row.getDouble(6),
                                                    changes.getOrDefault(spot, new Gathered())
                                                            .changes()));
                        });
        return descents;
    }

    private Map<Integer, List<Origin.Part>> parts() throws SQLException {
        Map<Integer, List<Origin.Part>> parts = new HashMap<>();
        Sql.of("SELECT origin, article, came_from, part FROM origin_part WHERE event = ?", event)
                .add("ORDER BY origin, position")
                .list(
                        connection,
                        row ->
                                parts.computeIfAbsent(row.getInt(1), o -> new ArrayList<>())
                                        .add(
                                                new Origin.Part(
                                                        row.getString(2),
                                                        row.getString(3),
                                                        row.getDouble(4))));
        return parts;
    }
}
