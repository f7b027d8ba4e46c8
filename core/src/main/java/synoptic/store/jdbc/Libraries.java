package synoptic.store.jdbc;

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
}
