package synoptic.app.serve;

import java.util.Collection;
import java.util.function.Function;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.read.Source;
import synoptic.store.Library;
import synoptic.store.MemoryLibrary;

/// A library in memory: first the samples, later the user's own reports in their place.
public final class MemoryShelf implements Shelf {

    private final Synoptic synoptic;
    private volatile MemoryLibrary library = new MemoryLibrary();
    private volatile Kind kind = Kind.PASSING;

    public MemoryShelf(Synoptic synoptic) {
        this.synoptic = synoptic;
    }

    /// A shelf with what `samples` hold.
    public static MemoryShelf demonstrating(Synoptic synoptic, Collection<Source> samples) {
        MemoryShelf shelf = new MemoryShelf(synoptic);
        shelf.change(ingest -> ingest.files(samples, new Told()));
        shelf.kind = Kind.DEMONSTRATION;
        return shelf;
    }

    @Override
    public Kind kind() {
        return kind;
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
        return work.apply(new Ingest(synoptic, library));
    }

    @Override
    public synchronized void beginOwn() {
        if (kind == Kind.DEMONSTRATION) {
            library = new MemoryLibrary();
            kind = Kind.PASSING;
        }
    }

    @Override
    public void close() {
        library.close();
    }
}
