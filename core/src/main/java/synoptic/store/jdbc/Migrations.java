package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import synoptic.store.LibraryProblem;

/// Brings a database to the schema of this program, step by step from whichever it has.
final class Migrations {

    /// For each schema, the script that makes it of the one before; it comes with one for SQLite
    /// and one for PostgreSQL.
    private static final List<String> STEPS = List.of("1");

    private Migrations() {}

    static int newest() {
        return STEPS.size();
    }

    /// Takes all steps that are missing, each as a whole.
    static void run(Connection connection, Store store) throws SQLException {
        for (int version = check(connection, store); version < newest(); version++) {
            step(connection, store, version + 1);
        }
    }

    private static void step(Connection connection, Store store, int version) throws SQLException {
        Dialect dialect = store.dialect();
        for (String statement : Scripts.statements("schema-" + STEPS.get(version - 1))) {
            Sql.of(dialect.ddl(statement)).update(connection);
        }
        String own = dialect.ownSchema() + "-" + STEPS.get(version - 1);
        for (String statement : Scripts.statements(own)) {
            Sql.of(statement).update(connection);
        }
        store.setVersion(connection, version);
        connection.commit();
    }

    /// The schema a database has; 0 for an empty one.
    ///
    /// @throws LibraryProblem where it is newer than this program, or no library
    static int check(Connection connection, Store store) throws SQLException {
        int version = store.version(connection);
        connection.rollback();
        if (version > newest()) {
            throw new LibraryProblem(
                    ("%s: its schema is %d, but this program knows none newer than %d; a newer"
                                    + " synoptic made it, use that one")
                            .formatted(store.address().name(), version, newest()));
        }
        return version;
    }

    /// The schema of a library that is there.
    ///
    /// @throws LibraryProblem where none is
    static int demand(Connection connection, Store store) throws SQLException {
        int version = check(connection, store);
        if (version == 0) {
            throw new LibraryProblem(
                    store.address().name()
                            + ": holds no library; 'synoptic ingest PATH --library' makes one");
        }
        return version;
    }

    /// The newest schema, as that of a library to read, which a reader cannot bring to it.
    ///
    /// @throws LibraryProblem where it has another
    static int demandNewest(Connection connection, Store store) throws SQLException {
        int version = demand(connection, store);
        if (version < newest()) {
            throw new LibraryProblem(
                    "%s: its schema is %d; 'synoptic rebuild' brings it to %d"
                            .formatted(store.address().name(), version, newest()));
        }
        return version;
    }
}
