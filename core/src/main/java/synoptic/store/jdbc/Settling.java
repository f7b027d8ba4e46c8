package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.Settlement;
import synoptic.group.succession.Fate;
import synoptic.news.Article;

/// Puts events in the place of those of before, and writes only what changed.
final class Settling {

    private static final int PORTION = 128;

    private final Connection connection;
    private final Dialect dialect;
    private final Function<Event, Synopsis> comparer;

    /// What tells whether an event changed in itself, and in how it stands to others.
    private record Digests(String own, String beside) {
        static Digests of(Event event) throws SQLException {
            RowDigest own = new RowDigest();
            own.row("event", event.title(), Lists.json(event.edits()));
            own.row("event_report", (Object[]) reports(event));
            EventRows.writeOwn(event, own);
            RowDigest beside = new RowDigest();
            EventRows.writeBeside(event, beside);
            return new Digests(own.hex(), beside.hex());
        }

        private static String[] reports(Event event) {
            return event.articles().map(Article::id).toArray(String[]::new);
        }
    }

    /// An event that is to be written, with its digests.
    private record Changed(Event event, Digests digests) {}

    Settling(Connection connection, Dialect dialect, Function<Event, Synopsis> comparer) {
        this.connection = connection;
        this.dialect = dialect;
        this.comparer = comparer;
    }

    void settle(Settlement settlement) throws SQLException {
        tell(settlement.fates());
        Map<String, Digests> before = digests();
        List<Changed> changed = new ArrayList<>();
        List<Changed> moved = new ArrayList<>();
        for (Event event : settlement.events()) {
            Digests known = before.remove(event.id());
            Digests now = Digests.of(event);
            if (known == null || !known.own.equals(now.own)) {
                changed.add(new Changed(event, now));
            } else if (!known.beside.equals(now.beside)) {
                moved.add(new Changed(event, now));
            }
        }
        for (String gone : before.keySet()) {
            delete(gone);
        }
        for (Changed one : changed) {
            delete(one.event.id());
        }
        write(changed);
        move(moved);
        PersonRows.replace(connection);
        OutletRows.count(connection);
        Sql.of("UPDATE progress SET settled = captures,")
                .add("utterances = (SELECT count(*) FROM utterance)")
                .update(connection);
    }

    private Map<String, Digests> digests() throws SQLException {
        Map<String, Digests> digests = new HashMap<>();
        Sql.of("SELECT id, digest, beside_digest FROM event")
                .list(
                        connection,
                        row ->
                                digests.put(
                                        row.getString(1),
                                        new Digests(row.getString(2), row.getString(3))));
        return digests;
    }

    /// Keeps what became of ids; an event that goes on tells nothing new.
    private void tell(Map<String, Fate> fates) throws SQLException {
        Map<String, Integer> told = new HashMap<>();
        Sql.of("SELECT event, count(*) FROM fate GROUP BY event")
                .list(connection, row -> told.put(row.getString(1), row.getInt(2)));
        Set<String> ids =
                new HashSet<>(
                        Sql.of("SELECT id FROM event_id")
                                .list(connection, row -> row.getString(1)));
        try (Inserts rows = new Inserts(connection)) {
            for (Map.Entry<String, Fate> entry : fates.entrySet()) {
                String id = entry.getKey();
                if (ids.add(id)) {
                    rows.row("event_id", id);
                }
                int position = told.getOrDefault(id, 0);
                if (position == 0 || !(entry.getValue() instanceof Fate.Kept)) {
                    Fates.write(id, position, entry.getValue(), rows);
                }
            }
            rows.flush();
        }
    }

    private void delete(String event) throws SQLException {
        Sql.of("DELETE FROM event_id_report WHERE event = ?", event).update(connection);
        Sql.of("DELETE FROM event WHERE id = ?", event).update(connection);
    }

    private void write(List<Changed> changed) throws SQLException {
        long number = Sql.of("SELECT coalesce(max(number), 0) FROM rendering").number(connection);
        try (Inserts rows = new Inserts(connection)) {
            for (int from = 0; from < changed.size(); from += PORTION) {
                List<Changed> portion =
                        changed.subList(from, Math.min(changed.size(), from + PORTION));
                List<Synopsis> synopses =
                        portion.parallelStream().map(one -> comparer.apply(one.event)).toList();
                for (int i = 0; i < portion.size(); i++) {
                    number = write(portion.get(i), synopses.get(i), number, rows);
                }
            }
            rows.flush();
        }
    }

    private long write(Changed one, Synopsis synopsis, long number, Inserts rows)
            throws SQLException {
        Event event = one.event;
        EventSummaryRow.write(synopsis, one.digests.own, one.digests.beside, rows);
        int position = 0;
        for (Article article : event.articles().toList()) {
            rows.row("event_id_report", article.id(), event.id());
            EventSummaryRow.report(connection, event, position++, article, rows);
        }
        EventRows.writeOwn(event, rows);
        EventRows.writeBeside(event, rows);
        return new SynopsisRows(synopsis, number, dialect, rows).write();
    }

    private void move(List<Changed> moved) throws SQLException {
        try (Inserts rows = new Inserts(connection)) {
            for (Changed one : moved) {
                String id = one.event.id();
                Sql.of("DELETE FROM similar_event WHERE event = ?", id).update(connection);
                Sql.of("DELETE FROM storyline_step WHERE event = ?", id).update(connection);
                Sql.of("UPDATE event SET beside_digest = ?", one.digests.beside)
                        .add("WHERE id = ?", id)
                        .update(connection);
                EventRows.writeBeside(one.event, rows);
            }
            rows.flush();
        }
    }
}
