package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Connections to read by, as many as there are readers at once; each is used again.
final class Readers implements AutoCloseable {

    private final Store store;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /// A question to the database.
    interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    Readers(Store store) {
        this.store = store;
    }

    /// Answers from one moment of the library, whatever is written meanwhile.
    <T> T read(Reading<T> reading) {
        try {
            Connection connection = connection();
            boolean sound = false;
            try {
                T answer = reading.read(connection);
                sound = true;
                return answer;
            } finally {
                giveBack(connection, sound);
            }
        } catch (SQLException e) {
            throw Problems.of(store.address(), e);
        }
    }

    private Connection connection() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the library " + store.address().name() + " is closed");
        }
        Connection known = idle.poll();
        return known == null ? store.reading() : known;
    }

    private void giveBack(Connection connection, boolean sound) throws SQLException {
        if (!sound || closed) {
            connection.close();
            return;
        }
        connection.rollback();
        idle.push(connection);
    }

    @Override
    public void close() {
        closed = true;
        try {
            for (Connection one = idle.poll(); one != null; one = idle.poll()) {
                one.close();
            }
        } catch (SQLException e) {
            throw Problems.of(store.address(), e);
        }
    }
}
