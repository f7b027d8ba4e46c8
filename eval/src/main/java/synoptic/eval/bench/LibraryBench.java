package synoptic.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.eval.Measure;
import synoptic.eval.data.DataFolder;
import synoptic.read.Source;
import synoptic.store.Library;
import synoptic.store.LibraryWriter;
import synoptic.store.jdbc.Libraries;

/// What keeping costs: made articles into a library of one file, and questions to it.
final class LibraryBench {

    private final Synoptic synoptic = Synoptic.builtIn();
    private final List<Measure> measures = new ArrayList<>();
    private final DataFolder data;
    private long sink;

    LibraryBench(DataFolder data) {
        this.data = data;
    }

    List<Measure> run(int count) throws IOException {
        try (ScratchFolder folder = new ScratchFolder()) {
            Path lines = folder.path().resolve("made.jsonl");
            MadeFile.write(data, synoptic, count, lines);
            Path library = folder.path().resolve("made.db");
            ingest(lines, library, count);
            add("library_bytes_an_article", (double) Files.size(library) / count, "");
            try (Library open = Libraries.open(library.toString(), synoptic::annotated)) {
                measures.addAll(new LibraryQuestions(open).ask());
            }
        }
        return List.copyOf(measures);
    }

    private void add(String name, double value, String about) {
        measures.add(new Measure("bench", name, value, about));
    }

    /// All of it, from the file to the last event; beside the same without a library.
    private void ingest(Path lines, Path library, int count) {
        List<Source> files =
                List.of(Source.of(lines.toString(), () -> Files.newInputStream(lines)));
        long start = System.nanoTime();
        double cpu =
                CpuTime.processSeconds(
                        () -> {
                            try (LibraryWriter writer = Libraries.openWriter(library.toString())) {
                                sink +=
                                        new Ingest(synoptic, writer)
                                                .files(files, Synoptic.Receiver.NOBODY)
                                                .added();
                            }
                        });
        double wall = (System.nanoTime() - start) / 1e9;
        add("library_articles_a_second", count / wall, "budget 150 on two cores, " + count);
        add("library_articles_a_cpu_second", count / cpu, "");
        double bare =
                CpuTime.processSeconds(
                        () -> {
                            Synoptic.Gathered gathered = new Synoptic.Gathered();
                            synoptic.read(files, gathered);
                            sink += synoptic.synopses(gathered.readings().articles()).size();
                        });
        add("library_ingest_over_synopses", cpu / bare, "the same without keeping it");
    }
}
