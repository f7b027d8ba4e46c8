package synoptic.app.serve;

import java.util.function.Function;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.store.Library;

/// The library that is served, and the one way to change it.
public interface Shelf extends AutoCloseable {

    /// What it lasts as long as.
    enum Kind {
        /// Samples of the program's own, to look around in; gone when the program ends.
        DEMONSTRATION,
        /// Reports brought in while it ran, gone when it ends.
        PASSING,
        /// A file or database that stays.
        LASTING
    }

    Kind kind();

    Library library();

    Synoptic synoptic();

    /// Lends the one writer to `work`.
    ///
    /// @throws Busy where another program holds the writer
    <T> T change(Function<Ingest, T> work);

    /// What comes in from now on is the user's own: samples give way to it.
    void beginOwn();

    @Override
    void close();

    /// Somebody else is writing; the message says who.
    final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Busy(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
