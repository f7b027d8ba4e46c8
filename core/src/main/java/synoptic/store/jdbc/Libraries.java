package synoptic.store.jdbc;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import synoptic.annotate.AnnotatedArticle;
import synoptic.news.Article;
import synoptic.store.Library;
import synoptic.store.LibraryWriter;

/// Opens libraries: files of SQLite, or PostgreSQL databases by a `postgresql:` address.
public final class Libraries {

    private Libraries() {}

    /// A library to read, from any number of threads. `annotator` finds again what was found in an
    /// article.
    ///
    /// @throws synoptic.store.LibraryProblem where there is none, or none this program can read
    public static Library open(String address, Function<Article, AnnotatedArticle> annotator) {
        return JdbcLibrary.open(Store.of(Address.of(address)), annotator);
    }

    /// A library to write to, made where there is none.
    ///
    /// @throws synoptic.store.LibraryProblem where another writes to it, or it cannot be written to
    public static LibraryWriter openWriter(String address) {
        return JdbcWriter.open(Store.of(Address.of(address)));
    }

    /// Sees that there is a library, of whichever schema this program knows.
    ///
    /// @throws synoptic.store.LibraryProblem where there is none
    public static void demand(String address) {
        Store store = Store.of(Address.of(address));
        try (Readers readers = new Readers(store)) {
            readers.read(connection -> Migrations.demand(connection, store));
        }
    }

    /// Hands on every row as a line of JSON, in an order that depends on the rows alone: libraries
    /// that hold the same give the same lines, in whatever database they lie.
    public static void rows(String address, Consumer<String> lines) {
        reading(
                address,
                connection -> {
                    RowLines.write(connection, lines);
                    return address;
                });
    }

    /// Checks that the library is whole; gives a sentence on each thing that is not.
    public static List<String> problems(String address) {
        Store store = Store.of(Address.of(address));
        return reading(
                address, connection -> new Verification(connection, store.dialect()).problems());
    }

    /// Makes a library at `to` with what was told to the one at `from`, so that all else can be
    /// worked out anew.
    public static void copyTold(String from, String to) {
        reading(
                from,
                connection -> {
                    try (JdbcWriter writer = JdbcWriter.open(Store.of(Address.of(to)))) {
                        writer.takeTold(connection);
                    }
                    return to;
                });
    }

    private static <T> T reading(String address, Readers.Reading<T> reading) {
        Store store = Store.of(Address.of(address));
        try (Readers readers = new Readers(store)) {
            readers.read(connection -> Migrations.demandNewest(connection, store));
            return readers.read(reading);
        }
    }
}
