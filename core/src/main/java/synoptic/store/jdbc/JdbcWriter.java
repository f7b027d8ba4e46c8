package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.Settlement;
import synoptic.group.edit.Edit;
import synoptic.group.edit.EditLines;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.store.Kept;
import synoptic.store.KeptEdit;
import synoptic.store.LibraryWriter;
import synoptic.store.Progress;

/// Writes to a library in a database, each step in a transaction of its own.
final class JdbcWriter implements LibraryWriter {

    private static final int PORTION = 200;

    private final Store store;
    private final Connection connection;
    private int depth;

    /// A step that is done as a whole or not at all.
    private interface Step<T> {
        T take() throws SQLException;
    }

    JdbcWriter(Store store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    static JdbcWriter open(Store store) {
        try {
            Connection connection = store.writing();
            boolean sound = false;
            try {
                Migrations.run(connection, store);
                sound = true;
                return new JdbcWriter(store, connection);
            } finally {
                if (!sound) {
                    connection.close();
                    store.release();
                }
            }
        } catch (SQLException e) {
            throw Problems.of(store.address(), e);
        }
    }

    /// A step within another is part of it.
    private synchronized <T> T step(Step<T> step) {
        boolean sound = false;
        depth++;
        try {
            T result = step.take();
            if (depth == 1) {
                connection.commit();
            }
            sound = true;
            return result;
        } catch (SQLException e) {
            throw Problems.of(store.address(), e);
        } finally {
            depth--;
            if (!sound && depth == 0) {
                takeBack();
            }
        }
    }

    /// SQLite may have taken it back already, as it does where the disk is full.
    private void takeBack() {
        try {
            connection.rollback();
        } catch (SQLException none) {
            beginAnew();
        }
    }

    private void beginAnew() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException none) {
            // there is nothing to commit
        }
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw Problems.of(store.address(), e);
        }
    }

    @Override
    public void atOnce(Runnable steps) {
        step(
                () -> {
                    steps.run();
                    return steps;
                });
    }

    @Override
    public void reread(Function<Capture, Reading> reader) {
        step(
                () -> {
                    new Rereading(connection, store.dialect(), reader).run();
                    return reader;
                });
    }

    @Override
    public Map<String, String> known(Collection<String> ids) {
        return step(() -> digests(ids));
    }

    private Map<String, String> digests(Collection<String> ids) throws SQLException {
        Map<String, String> digests = new HashMap<>();
        Sql.of("SELECT id, sha256 FROM capture WHERE id IN (")
                .addAll(ids)
                .add(")")
                .each(connection, row -> digests.put(row.getString(1), row.getString(2)));
        return digests;
    }

    @Override
    public Progress progress() {
        return step(this::readProgress);
    }

    private Progress readProgress() throws SQLException {
        return Sql.of("SELECT captures, settled FROM progress")
                .first(connection, row -> new Progress(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    @Override
    public void keep(List<Kept> batch) {
        step(
                () -> {
                    Set<String> known = digests(batch.stream().map(Kept::id).toList()).keySet();
                    if (!known.isEmpty()) {
                        throw new IllegalArgumentException(
                                "expected new captures but kept are " + known);
                    }
                    return keepNew(batch);
                });
    }

    private int keepNew(List<Kept> batch) throws SQLException {
        long number = readProgress().captures();
        try (ReadingRows rows = new ReadingRows(connection, store.dialect())) {
            for (Kept one : batch) {
                rows.capture(++number, one.id(), one.capture());
                rows.reading(number, one.id(), one.reading());
            }
            rows.flush();
        }
        return Sql.of("UPDATE progress SET captures = ?", number).update(connection);
    }

    @Override
    public void articles(long after, Consumer<Article> taker) {
        long number = after;
        List<Article> portion;
        do {
            long from = number;
            portion = step(() -> portion(from));
            portion.forEach(taker);
            number = from + PORTION;
        } while (number < progress().captures());
    }

    private List<Article> portion(long after) throws SQLException {
        return ArticleRows.list(
                connection,
                Sql.of("WHERE a.number > ? AND a.number <= ?", after, after + PORTION)
                        .add("ORDER BY a.number"));
    }

    @Override
    public Map<String, Set<String>> given() {
        return step(
                () -> {
                    Map<String, Set<String>> given = new TreeMap<>();
                    Sql.of("SELECT id FROM event_id")
                            .list(connection, row -> given.put(row.getString(1), new TreeSet<>()));
                    Sql.of("SELECT event, article FROM event_id_report")
                            .list(
                                    connection,
                                    row ->
                                            given.computeIfAbsent(
                                                            row.getString(1), e -> new TreeSet<>())
                                                    .add(row.getString(2)));
                    return given;
                });
    }

    @Override
    public void settle(Settlement settlement, Function<Event, Synopsis> comparer) {
        step(
                () -> {
                    new Settling(connection, store.dialect(), comparer).settle(settlement);
                    return settlement;
                });
    }

    @Override
    public List<KeptEdit> edits() {
        return step(() -> JdbcLibrary.edits(connection));
    }

    @Override
    public KeptEdit add(Edit edit, Instant when) {
        return step(
                () -> {
                    long number =
                            1
                                    + Sql.of("SELECT coalesce(max(number), 0) FROM edit")
                                            .number(connection);
                    Sql.of(
                                    "INSERT INTO edit VALUES (?, ?, ?, NULL)",
                                    number,
                                    EditLines.of(edit),
                                    when.toString())
                            .update(connection);
                    return new KeptEdit(number, edit, when, null);
                });
    }

    @Override
    public KeptEdit undo(long number, Instant when) {
        return step(
                () -> {
                    int undone =
                            Sql.of("UPDATE edit SET undone = ?", when.toString())
                                    .add("WHERE number = ? AND undone IS NULL", number)
                                    .update(connection);
                    if (undone == 0) {
                        throw new IllegalArgumentException(
                                "expected the number of an edit that holds but found " + number);
                    }
                    return JdbcLibrary.edits(connection).stream()
                            .filter(edit -> edit.number() == number)
                            .findFirst()
                            .orElseThrow();
                });
    }

    void takeTold(Connection from) {
        step(
                () -> {
                    Told.copy(from, connection);
                    return from;
                });
    }

    @Override
    public synchronized void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw Problems.of(store.address(), e);
        } finally {
            store.release();
        }
    }
}
