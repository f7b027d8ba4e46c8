package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.store.Library;
import synoptic.store.MemoryLibrary;

class WarmingTest {

    /// A shelf without reports, of which it is told when its library is asked for.
    private static final class Watched implements Shelf {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final Shelf shelf = new MemoryShelf(Serving.SYNOPTIC);
        private final Supplier<Library> library;

        Watched(Supplier<Library> library) {
            this.library = library;
        }

        @Override
        public Kind kind() {
            return shelf.kind();
        }

        @Override
        public Library library() {
            asked.countDown();
            return library.get();
        }

        @Override
        public Synoptic synoptic() {
            return shelf.synoptic();
        }

        @Override
        public <T> T change(Function<Ingest, T> work) {
            return shelf.change(work);
        }

        @Override
        public void beginOwn() {
            shelf.beginOwn();
        }

        @Override
        public void close() {
            shelf.close();
        }
    }

    @Test
    void readsTheLibraryBeforeAnybodyAsks() throws InterruptedException {
        Watched watched = new Watched(MemoryLibrary::new);
        try (Server server = new Server(watched, Serving.open()).start()) {
            assertThat(watched.asked.getCount()).isEqualTo(1);

            server.warm();

            assertThat(watched.asked.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysWhatWentWrongAndServesAllTheSame() throws InterruptedException {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        Watched watched =
                new Watched(
                        () -> {
                            throw new IllegalStateException("the library is gone");
                        });
        try (Server server = new Server(watched, Serving.open()).start()) {
            server.warm().join();

            assertThat(said.toString(StandardCharsets.UTF_8))
                    .isEqualTo(
                            "synoptic: could not get ready:"
                                    + " java.lang.IllegalStateException: the library is gone\n");
        } finally {
            System.setErr(before);
        }
    }
}
