package synoptic.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import synoptic.store.LibraryProblem;

/// A library in an SQLite file.
final class SqliteFile implements Store {

    /// `SYNO`: tells a library from other SQLite files.
    private static final int APPLICATION = 0x53594e4f;

    private static final String READ_WRITE = "2";
    private static final String READ_WRITE_CREATE = "6";

    private final Address.OfFile address;
    private @Nullable WriterLock lock;

    SqliteFile(Address.OfFile address) {
        this.address = address;
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public Connection reading() throws SQLException {
        Path file = address.file();
        if (!Files.exists(file)) {
            throw new LibraryProblem(
                    file
                            + ": there is no library; 'synoptic ingest PATH --library FILE' makes one");
        }
        checkHead(file);
        Connection connection =
                Files.isWritable(file) && Files.isWritable(folder(file))
                        ? open(file.toString(), READ_WRITE)
                        : open(unchanging(file), READ_WRITE);
        Pragmas.set(connection, "query_only", "ON");
        connection.setAutoCommit(false);
        return connection;
    }

    /// A file that nobody can write to is read as it is, without the locks that SQLite would write
    /// beside it.
    private static String unchanging(Path file) {
        try {
            Path log = Path.of(file + "-wal");
            if (Files.exists(log) && Files.size(log) > 0) {
                throw new LibraryProblem(
                        file
                                + ": may not be written to, but its last changes stand in "
                                + log
                                + "; open it once where it may be written to");
            }
        } catch (IOException e) {
            throw new LibraryProblem(file + ": cannot be opened", e);
        }
        return "file:" + file.toUri().getRawPath() + "?immutable=1";
    }

    @Override
    public Connection writing() throws SQLException {
        Path file = address.file();
        checkWritable(file);
        lock = WriterLock.of(file);
        try {
            Connection connection = open(file.toString(), READ_WRITE_CREATE);
            Pragmas.set(connection, "journal_mode", "WAL");
            // What is acknowledged outlasts a power cut.
            Pragmas.set(connection, "synchronous", "FULL");
            Pragmas.set(connection, "cache_size", "-131072");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            release();
            throw e;
        }
    }

    private static void checkWritable(Path file) {
        if (Files.exists(file)) {
            checkHead(file);
        }
        boolean may = Files.exists(file) ? Files.isWritable(file) : Files.isDirectory(folder(file));
        if (!may || !Files.isWritable(folder(file))) {
            throw new LibraryProblem(
                    file + ": may not be written to, or not in a folder that may be written to");
        }
    }

    /// SQLite takes an empty or short file for an empty database.
    private static void checkHead(Path file) {
        if (Files.isDirectory(file)) {
            throw new LibraryProblem(file + ": expected a file but found a folder");
        }
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(15);
            boolean sqlite =
                    head.length == 0
                            || new String(head, java.nio.charset.StandardCharsets.US_ASCII)
                                    .equals("SQLite format 3");
            if (!sqlite) {
                throw new LibraryProblem(
                        file + ": expected an SQLite file with a library but found another file");
            }
        } catch (IOException e) {
            throw new LibraryProblem(file + ": may not be opened", e);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static Connection open(String file, String mode) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("open_mode", Integer.toString(Integer.parseInt(mode) | 0x40));
        settings.setProperty("busy_timeout", "10000");
        settings.setProperty("foreign_keys", "ON");
        return DriverManager.getConnection("jdbc:sqlite:" + file, settings);
    }

    @Override
    public void release() {
        if (lock != null) {
            lock.release();
        }
    }

    @Override
    public int version(Connection connection) throws SQLException {
        int version = (int) Pragmas.number(connection, "user_version");
        long tables = Sql.of("SELECT count(*) FROM sqlite_master").number(connection);
        boolean ours = Pragmas.number(connection, "application_id") == APPLICATION;
        if (tables > 0 && !ours) {
            throw new LibraryProblem(
                    address.name() + ": is an SQLite file, but not a library of synoptic");
        }
        return version;
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        Pragmas.set(connection, "application_id", Integer.toString(APPLICATION));
        Pragmas.set(connection, "user_version", Integer.toString(version));
    }
}
