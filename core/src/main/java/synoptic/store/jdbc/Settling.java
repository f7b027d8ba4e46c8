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
import synoptic.text.Begun;

/// Puts events in the place of those of before, and writes only what changed.
final class Settling {

    private static final int PORTION = 128;

    private final Connection connection;
    private final Dialect dialect;
    private final Function<Event, Synopsis> comparer;

    /// The number of each article by its id.
    private final Map<String, Long> numbers = new HashMap<>();

    /// The number of the last rendering.
    private long renderings;

    /// An event that is to be written, with its digests.
    private record Changed(Event event, EventDigests digests) {}

    Settling(Connection connection, Dialect dialect, Function<Event, Synopsis> comparer) {
        this.connection = connection;
        this.dialect = dialect;
        this.comparer = comparer;
    }

    void settle(Settlement settlement) throws SQLException {
        tell(settlement.fates());
        Map<String, EventDigests> before = digests();
        List<String> gone = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Changed> moved = new ArrayList<>();
        for (Event event : settlement.events()) {
            EventDigests known = before.remove(event.id());
            EventDigests now = EventDigests.of(event);
            if (known == null || !known.own().equals(now.own())) {
                changed.add(new Changed(event, now));
                if (known != null) {
                    gone.add(event.id());
                }
            } else if (!known.equals(now)) {
                moved.add(new Changed(event, now));
            }
        }
        gone.addAll(before.keySet());
        for (String event : gone) {
            delete(event);
        }
        write(changed);
        move(moved);
        Sql.of("DELETE FROM event_id_report WHERE NOT EXISTS (SELECT 1 FROM event_report r")
                .add("WHERE r.article = event_id_report.article)")
                .update(connection);
        PersonRows.replace(connection);
        OutletRows.count(connection);
        Sql.of("UPDATE progress SET settled = captures,")
                .add("utterances = (SELECT count(*) FROM utterance)")
                .update(connection);
    }

    private Map<String, EventDigests> digests() throws SQLException {
        Map<String, EventDigests> digests = new HashMap<>();
        Sql.of("SELECT id, digest, beside_digest FROM event")
                .list(
                        connection,
                        row ->
                                digests.put(
                                        row.getString(1),
                                        new EventDigests(row.getString(2), row.getString(3))));
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
        Sql.of("DELETE FROM event WHERE id = ?", event).update(connection);
    }

    /// Writes a portion while the next is compared.
    private void write(List<Changed> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        count();
        try (Inserts rows = new Inserts(connection)) {
            Begun<Synopsis> coming = compared(changed, 0);
            for (int from = 0; from < changed.size(); from += PORTION) {
                List<Synopsis> synopses = coming.finish();
                coming = compared(changed, from + PORTION);
                for (int i = 0; i < synopses.size(); i++) {
                    write(changed.get(from + i), synopses.get(i), rows);
                }
            }
            rows.flush();
        }
    }

    private void count() throws SQLException {
        renderings = Sql.of("SELECT coalesce(max(number), 0) FROM rendering").number(connection);
        Sql.of("SELECT id, number FROM article")
                .each(connection, row -> numbers.put(row.getString(1), row.getLong(2)));
    }

    private Begun<Synopsis> compared(List<Changed> changed, int from) {
        int to = Math.min(changed.size(), from + PORTION);
        return Begun.onEach(
                changed.subList(Math.min(from, to), to), one -> comparer.apply(one.event));
    }

    private void write(Changed one, Synopsis synopsis, Inserts rows) throws SQLException {
        Event event = one.event;
        EventSummaryRow.write(synopsis, one.digests, rows);
        int position = 0;
        for (Article article : event.articles().toList()) {
            String id = article.id();
            rows.row("event_id_report", id, event.id());
            rows.row("event_report", event.id(), position++, id, numbers.get(id));
            EventSummaryRow.date(connection, event, article);
        }
        EventRows.writeOwn(event, rows);
        EventRows.writeBeside(event, rows);
        renderings = new SynopsisRows(synopsis, renderings, dialect, rows).write();
    }

    /// Events whose reports stand as they did, so that nothing need be compared again.
    private void move(List<Changed> moved) throws SQLException {
        try (Inserts rows = new Inserts(connection)) {
            for (Changed one : moved) {
                Event event = one.event;
                for (String table : EventRows.BESIDE) {
                    Sql.of("DELETE FROM " + table + " WHERE event = ?", event.id())
                            .update(connection);
                }
                Sql.of(
                                "UPDATE event SET title = ?, edits = ?",
                                event.title(),
                                Lists.json(event.edits()))
                        .add(", beside_digest = ? WHERE id = ?", one.digests.beside(), event.id())
                        .update(connection);
                EventRows.writeBeside(event, rows);
            }
            rows.flush();
        }
    }
}
