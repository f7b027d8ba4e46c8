package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Properties;
import synoptic.store.LibraryProblem;

/// A library in the first schema of a PostgreSQL database's search path.
final class PostgresDatabase implements Store {

    /// Any number will do that no other program locks.
    private static final int LOCK = 0x53594e4f;

    private final Address.OfServer address;

    PostgresDatabase(Address.OfServer address) {
        this.address = address;
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Connection reading() throws SQLException {
        Connection connection = open();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Connection writing() throws SQLException {
        Connection connection = open();
        connection.setAutoCommit(false);
        int key = key(connection);
        long held =
                Sql.of("SELECT CASE WHEN pg_try_advisory_lock(CAST(? AS INTEGER),", LOCK)
                        .add("CAST(? AS INTEGER)) THEN 1 ELSE 0 END", key)
                        .number(connection);
        connection.commit();
        if (held == 0) {
            String holder = holder(connection, key);
            connection.close();
            throw new LibraryProblem(
                    "%s: is being written to by %s; wait for it to end"
                            .formatted(address.name(), holder));
        }
        return connection;
    }

    /// Each schema is a library of its own.
    private static int key(Connection connection) throws SQLException {
        return Sql.of("SELECT current_schema()")
                .first(connection, row -> String.valueOf(row.getString(1)).hashCode() & 0x7FFFFFFF)
                .orElseThrow();
    }

    private static String holder(Connection connection, int key) throws SQLException {
        return Sql.of("SELECT a.application_name, a.backend_start FROM pg_locks l")
                .add("JOIN pg_stat_activity a ON a.pid = l.pid")
                .add("WHERE l.locktype = 'advisory' AND l.granted AND l.classid = ?", LOCK)
                .add("AND l.objid = ?", key)
                .first(
                        connection,
                        row ->
                                "%s, connected since %s"
                                        .formatted(
                                                row.getString(1),
                                                Instant.ofEpochMilli(
                                                        row.getTimestamp(2).getTime())))
                .orElse("another program");
    }

    private Connection open() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty(
                "ApplicationName", "synoptic process " + ProcessHandle.current().pid());
        settings.setProperty("reWriteBatchedInserts", "true");
        return DriverManager.getConnection(address.url(), settings);
    }

    @Override
    public void release() {
        // the lock ends with its connection
    }

    @Override
    public int version(Connection connection) throws SQLException {
        long known =
                Sql.of("SELECT count(*) FROM information_schema.tables")
                        .add("WHERE table_schema = current_schema()")
                        .add("AND table_name = 'library_schema'")
                        .number(connection);
        return known == 0
                ? 0
                : (int) Sql.of("SELECT version FROM library_schema").number(connection);
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        Sql.of("CREATE TABLE IF NOT EXISTS library_schema (version BIGINT NOT NULL)")
                .update(connection);
        Sql.of("DELETE FROM library_schema").update(connection);
        Sql.of("INSERT INTO library_schema VALUES (?)", version).update(connection);
    }
}
