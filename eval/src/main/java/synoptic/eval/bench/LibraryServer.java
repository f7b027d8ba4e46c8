package synoptic.eval.bench;

import java.net.URI;

/// Shows the library at an address, however often it is asked.
@FunctionalInterface
public interface LibraryServer {

    /// Begins to; `library` is the name of a file.
    Served serve(String library);

    /// A library that is shown until it is closed.
    interface Served extends AutoCloseable {
        /// Its front page.
        URI front();

        @Override
        void close();
    }
}
