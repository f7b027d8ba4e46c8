package synoptic.app.serve;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.Ingest;

/// Changes to the library, one after another.
///
/// Each works out all events anew, which takes minutes where there are many. A request waits for
/// its change, but no longer than a browser would; then the change goes on without it.
final class Changes implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Shelf shelf;
    private final Answers answers;
    private final Duration patience;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private volatile @Nullable Instant since;

    Changes(Shelf shelf, Answers answers, Duration patience) {
        this.shelf = shelf;
        this.answers = answers;
        this.patience = patience;
    }

    /// Since when a change is being worked out.
    Optional<Instant> underWay() {
        return Optional.ofNullable(since);
    }

    /// Changes the library, and gives what came of it.
    ///
    /// @throws Problem with status 202 where it takes long, and goes on
    <T> T make(Function<Ingest, T> work) {
        Future<T> change = worker.submit(() -> change(work));
        try {
            return change.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Problem(
                    HttpStatus.ACCEPTED,
                    "the events of so many reports take a while to be worked out anew; until then"
                            + " they stand as they did, and “Edits” says whether it is done");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private <T> T change(Function<Ingest, T> work) {
        Instant start = Instant.now();
        since = start;
        try {
            return shelf.change(work);
        } catch (RuntimeException e) {
            if (Instant.now().isAfter(start.plus(patience))) {
                System.err.println("synoptic: a change of the library failed: " + e.getMessage());
            }
            throw e;
        } finally {
            since = null;
            answers.forget();
        }
    }

    /// Takes no more of them; one that is under way is not waited for, and is as if never begun.
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
