package synoptic.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.store.Library;
import synoptic.store.LibraryProblem;
import synoptic.store.LibraryWriter;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.Samples;

/// What happens to a library's file when something is wrong with it, or with the disk.
class SqliteFileTest {

    @TempDir private Path folder = Path.of("");

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String filled() {
        String file = file("news.db");
        try (LibraryWriter writer = Libraries.openWriter(file)) {
            new Ingest(Samples.SYNOPTIC, writer).files(Samples.sources(), new Synoptic.Gathered());
        }
        return file;
    }

    private static List<String> rows(String file) {
        List<String> rows = new ArrayList<>();
        Libraries.rows(file, rows::add);
        return rows;
    }

    private static void execute(String file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Library open(String file) {
        return Libraries.open(file, Samples.SYNOPTIC::annotated);
    }

    @Test
    void saysWhereThereIsNoLibrary() {
        assertThatThrownBy(() -> open(file("none.db")))
                .isInstanceOf(LibraryProblem.class)
                .hasMessageContaining("none.db: there is no library");
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAlone() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear editor, …");

        assertThatThrownBy(() -> Libraries.openWriter(letter.toString()))
                .hasMessageContaining(
                        "letter.txt: expected an SQLite file with a library but found");
        assertThatThrownBy(() -> open(letter.toString()))
                .hasMessageContaining("expected an SQLite file with a library");
        assertThat(letter).hasContent("Dear editor, …");
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws SQLException {
        String other = file("other.db");
        execute(other, "CREATE TABLE recipe (name TEXT)");

        assertThatThrownBy(() -> Libraries.openWriter(other))
                .hasMessageContaining("other.db: is an SQLite file, but not a library of synoptic");
        assertThatThrownBy(() -> open(other)).hasMessageContaining("not a library of synoptic");
    }

    @Test
    void refusesANewerSchema() throws SQLException {
        String file = filled();
        execute(file, "PRAGMA user_version = 99");

        assertThatThrownBy(() -> Libraries.openWriter(file))
                .hasMessageContaining("its schema is 99, but this program knows none newer than 1");
        assertThatThrownBy(() -> open(file)).hasMessageContaining("its schema is 99");
    }

    @Test
    void refusesASecondWriterAndNamesTheFirst() {
        try (LibraryWriter first = Libraries.openWriter(file("news.db"))) {
            assertThat(first.progress().captures()).isZero();
            assertThatThrownBy(() -> Libraries.openWriter(file("news.db")))
                    .hasMessageContaining("news.db: is being written to by process")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                    .hasMessageContaining("which began at ");
        }
        Libraries.openWriter(file("news.db")).close();
    }

    @Test
    void readsWhileOneWrites() {
        String file = filled();
        try (LibraryWriter writer = Libraries.openWriter(file);
                Library library = open(file)) {
            writer.atOnce(
                    () -> {
                        writer.reread(Samples.SYNOPTIC::read);
                        assertThat(library.holdings().events()).isEqualTo(11);
                    });
            assertThat(library.holdings().events()).isZero();
        }
    }

    @Test
    void givesTheSameRowsWhenItIsRebuilt() {
        String file = filled();
        List<String> before = rows(file);

        try (LibraryWriter writer = Libraries.openWriter(file)) {
            new Ingest(Samples.SYNOPTIC, writer).rebuild();
        }

        assertThat(rows(file)).isEqualTo(before).hasSizeGreaterThan(3000);
        assertThat(Libraries.problems(file)).isEmpty();
    }

    @Test
    void takesAStepBackAsAWholeWhereItBreaks() {
        String file = filled();
        List<String> before = rows(file);
        try (LibraryWriter writer = Libraries.openWriter(file)) {
            assertThatThrownBy(
                            () ->
                                    writer.atOnce(
                                            () -> {
                                                writer.reread(Samples.SYNOPTIC::read);
                                                throw new IllegalStateException("on purpose");
                                            }))
                    .hasMessage("on purpose");
        }

        assertThat(rows(file)).isEqualTo(before);
    }

    @Test
    void findsACaptureWhoseBytesAreNotThoseThatWereKept() throws SQLException {
        String file = filled();
        execute(file, "UPDATE capture SET sha256 = 'x' WHERE number = 2");

        assertThat(Libraries.problems(file))
                .singleElement()
                .asString()
                .contains("the bytes of capture ")
                .endsWith(" are not those that were kept");
    }

    @Test
    void findsRowsThatReferToNothing() throws SQLException {
        String file = filled();
        execute(file, "PRAGMA foreign_keys = OFF", "DELETE FROM event WHERE articles = 6");

        assertThat(Libraries.problems(file))
                .anyMatch(problem -> problem.contains("refers to rows that are not there"));
    }

    @Test
    void saysThatADamagedFileIsDamaged() throws IOException {
        String file = filled();
        try (RandomAccessFile damaged = new RandomAccessFile(file, "rw")) {
            long pages = damaged.length() / 4096;
            for (long page = 2; page < pages; page++) {
                damaged.seek(page * 4096);
                damaged.write("damage".repeat(600).getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertThatThrownBy(
                        () -> {
                            try (Library library = open(file)) {
                                library.events(Query.ALL, Paging.first(10));
                            }
                        })
                .isInstanceOf(LibraryProblem.class)
                .hasMessageContaining("news.db: the file is damaged");
    }

    /// A disk on which there is room for a few pages more.
    private record SmallDisk(Store store) implements Store {
        @Override
        public Address address() {
            return store.address();
        }

        @Override
        public Dialect dialect() {
            return store.dialect();
        }

        @Override
        public Connection reading() throws SQLException {
            return store.reading();
        }

        @Override
        public Connection writing() throws SQLException {
            Connection connection = store.writing();
            connection.setAutoCommit(true);
            long pages = Pragmas.number(connection, "page_count");
            Pragmas.set(connection, "max_page_count", Long.toString(pages + 4));
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public void release() {
            store.release();
        }

        @Override
        public int version(Connection connection) throws SQLException {
            return store.version(connection);
        }

        @Override
        public void setVersion(Connection connection, int version) throws SQLException {
            store.setVersion(connection, version);
        }
    }

    @Test
    void losesNothingWhenTheDiskIsFull() {
        String file = file("news.db");
        try (LibraryWriter writer = Libraries.openWriter(file)) {
            writer.keep(Samples.KEPT.subList(0, 3));
        }
        List<String> before = rows(file);
        Store small = new SmallDisk(Store.of(Address.of(file)));

        try (LibraryWriter writer = JdbcWriter.open(small)) {
            assertThatThrownBy(() -> writer.keep(Samples.KEPT.subList(3, 38)))
                    .isInstanceOf(LibraryProblem.class)
                    .hasMessageContaining("news.db: no room is left on the disk");
            assertThat(writer.progress().captures()).isEqualTo(3);
        }

        assertThat(rows(file)).isEqualTo(before);
        try (LibraryWriter writer = Libraries.openWriter(file)) {
            writer.keep(Samples.KEPT.subList(3, 38));
        }
        assertThat(Libraries.problems(file)).isEmpty();
    }
}
