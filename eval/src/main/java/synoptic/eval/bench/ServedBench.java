package synoptic.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import synoptic.Synoptic;
import synoptic.eval.Measure;
import synoptic.eval.data.DataFolder;
import synoptic.store.Library;
import synoptic.store.jdbc.Libraries;

/// What readers wait for, and what `ingest` still does, while it fills a library that is served:
/// `ingest` as a program of its own, the server and its readers in this one.
final class ServedBench {

    private static final int READERS = 50;
    private static final int ROUNDS = 40;

    private final Synoptic synoptic = Synoptic.builtIn();
    private final List<Measure> measures = new ArrayList<>();
    private final DataFolder data;
    private final Path home;
    private final LibraryServer server;

    ServedBench(DataFolder data, Path home, LibraryServer server) {
        this.data = data;
        this.home = home;
        this.server = server;
    }

    List<Measure> run(int count) throws IOException {
        try (ScratchFolder folder = new ScratchFolder()) {
            Path lines = folder.path().resolve("made.jsonl");
            MadeFile.write(data, synoptic, count, lines);
            Path library = folder.path().resolve("made.db");
            Libraries.openWriter(library.toString()).close();
            try (LibraryServer.Served served = server.serve(library.toString())) {
                PageReaders readers = new PageReaders(served.front());
                ingest(lines, library, count, readers);
                PageReaders.Waits alone = readers.hurry(ROUNDS);
                add("page_ms_median", alone.at(0.5), alone.count() + " pages, one reader");
                add("page_ms_p95", alone.at(0.95), "budget 100");
                add("page_ms_slowest", alone.at(1), "");
            }
            add("library_bytes_an_article", (double) Files.size(library) / count, "");
            try (Library open = Libraries.open(library.toString(), synoptic::annotated)) {
                measures.addAll(new LibraryQuestions(open).ask());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return List.copyOf(measures);
    }

    private void add(String name, double value, String about) {
        measures.add(new Measure("bench", name, value, about));
    }

    private void ingest(Path lines, Path library, int count, PageReaders readers)
            throws IOException, InterruptedException {
        Path said = library.resolveSibling("said.txt");
        long start = System.nanoTime();
        Process ingest =
                new ProcessBuilder(
                                home.resolve("synoptic").toString(),
                                "ingest",
                                lines.toString(),
                                "--library",
                                library.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            PageReaders.Waits waits = readers.read(READERS, ingest::isAlive);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (ingest.waitFor() != 0) {
                throw new IOException("ingest failed: " + Files.readString(said));
            }
            add(
                    "served_ingest_articles_a_second",
                    count / seconds,
                    "budget 150 on two cores, %d, %d readers".formatted(count, READERS));
            add("served_page_ms_median", waits.at(0.5), waits.count() + " pages while it grew");
            add("served_page_ms_p95", waits.at(0.95), "budget 150");
            add("served_page_ms_slowest", waits.at(1), "");
        } finally {
            ingest.destroy();
        }
    }
}
