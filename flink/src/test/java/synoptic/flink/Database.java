package synoptic.flink;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.flink.util.FileUtils;

/// A database for tests, which may go away and come back.
final class Database implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;

    private Database(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static Database start() throws IOException {
        Path folder = Files.createTempDirectory("synoptic-database");
        return new Database(folder, builder(folder).start());
    }

    private static EmbeddedPostgres.Builder builder(Path folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off");
    }

    /// What holds connections to it finds them closed, and it is not there for new ones.
    void goAway() throws IOException {
        server.close();
    }

    void comeBack() throws IOException {
        server = builder(folder).setPort(server.getPort()).start();
    }

    int port() {
        return server.getPort();
    }

    void make(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
    }

    String address(String name) {
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileUtils.deleteDirectory(folder.toFile());
    }
}
