package synoptic.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/// A database that holds a library, and how connections to it are made. Connections have no
/// automatic commit.
interface Store {

    /// Which database `address` leads to.
    static Store of(Address address) {
        return switch (address) {
            case Address.OfFile file -> new SqliteFile(file);
            case Address.OfServer server -> new PostgresDatabase(server);
        };
    }

    Address address();

    Dialect dialect();

    /// A connection to read by.
    Connection reading() throws SQLException;

    /// The one connection to write by.
    ///
    /// @throws synoptic.store.LibraryProblem where another writes, naming it
    Connection writing() throws SQLException;

    /// Lets others write, after the connection was closed.
    void release();

    /// The schema it has; 0 for none.
    ///
    /// @throws synoptic.store.LibraryProblem where it holds something else
    int version(Connection connection) throws SQLException;

    void setVersion(Connection connection, int version) throws SQLException;
}
