package synoptic.store.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server for tests: the one that `SYNOPTIC_POSTGRESQL` names by a JDBC address, else
/// one that is started here once and ends with the tests.
final class PostgresServer {

    private static @Nullable String started;
    private static int schemas;

    private PostgresServer() {}

    /// The address of a new, empty schema of it.
    static synchronized String emptySchema() throws SQLException {
        String server = server();
        String name = "synoptic_%d_%d".formatted(ProcessHandle.current().pid(), ++schemas);
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        }
        return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    private static String server() {
        String named = System.getenv("SYNOPTIC_POSTGRESQL");
        if (named != null) {
            return named;
        }
        if (started == null) {
            started = start();
        }
        return started;
    }

    private static String start() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        assumeTrue(
                system.contains("linux") && System.getProperty("os.arch", "").equals("amd64"),
                "PostgreSQL comes with the tests for Linux on amd64 only");
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
