package synoptic.app.serve;

import java.util.function.Function;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.store.Library;
import synoptic.store.LibraryProblem;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;

/// A library that stays. It is written to only while something is changed, so that other programs
/// can write to it in between.
public final class LibraryShelf implements Shelf {

    private final String address;
    private final Synoptic synoptic;
    private final Library library;

    private LibraryShelf(String address, Synoptic synoptic, Library library) {
        this.address = address;
        this.synoptic = synoptic;
        this.library = library;
    }

    /// Opens a library that is there.
    ///
    /// @throws LibraryProblem where there is none, or none this program can read
    public static LibraryShelf open(String address, Synoptic synoptic) {
        Library library = Libraries.open(address, synoptic::annotated);
        return new LibraryShelf(address, synoptic, library);
    }

    @Override
    public Kind kind() {
        return Kind.LASTING;
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public Synoptic synoptic() {
        return synoptic;
    }

    @Override
    public synchronized <T> T change(Function<Ingest, T> work) {
        try (LibraryWriter writer = writer()) {
            return work.apply(new Ingest(synoptic, writer));
        }
    }

    private LibraryWriter writer() {
        try {
            return Libraries.openWriter(address);
        } catch (LibraryProblem problem) {
            throw new Busy(String.valueOf(problem.getMessage()), problem);
        }
    }

    @Override
    public void beginOwn() {
        // all that is kept here is the user's own
    }

    @Override
    public void close() {
        library.close();
    }
}
