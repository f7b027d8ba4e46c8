package synoptic.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import synoptic.Ingest;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.eval.Measure;
import synoptic.eval.data.DataFolder;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import synoptic.read.ArticleReader;
import synoptic.read.Source;
import synoptic.read.credit.OutletTable;
import synoptic.store.Library;
import synoptic.store.LibraryWriter;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.jdbc.Libraries;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What keeping costs: made articles into a library of one file, and questions to it.
final class LibraryBench {

    private static final int ROUNDS = 5;
    private static final int SHOWN = 20;

    /// Rare and common words, phrases, and what restricts them.
    private static final List<Query> QUERIES =
            List.of(
                    Query.of("hospital"),
                    Query.of("government coronavirus"),
                    Query.of("said people"),
                    Query.of("\"prime minister\""),
                    Query.of("\"health officials\" cases"),
                    Query.of("the"),
                    Query.of("zeppelin"),
                    Query.of("hospital").inLanguage("en"),
                    Query.ALL);

    private final Synoptic synoptic = Synoptic.builtIn();
    private final List<Measure> measures = new ArrayList<>();
    private final DataFolder data;
    private long sink;

    LibraryBench(DataFolder data) {
        this.data = data;
    }

    List<Measure> run(int count) throws IOException {
        Path folder = Files.createTempDirectory("synoptic-bench");
        try {
            Path lines = folder.resolve("made.jsonl");
            write(lines, count);
            Path library = folder.resolve("made.db");
            ingest(lines, library, count);
            add("library_bytes_an_article", (double) Files.size(library) / count, "");
            try (Library open = Libraries.open(library.toString(), synoptic::annotated)) {
                search(open);
            }
        } finally {
            delete(folder);
        }
        return List.copyOf(measures);
    }

    private void add(String name, double value, String about) {
        measures.add(new Measure("bench", name, value, about));
    }

    private void write(Path file, int count) throws IOException {
        List<AnnotatedArticle> first =
                synoptic.annotate(
                        BenchInput.articles(
                                BenchInput.captures(data),
                                new ArticleReader(OutletTable.builtIn())));
        try (Writer out = Files.newBufferedWriter(file)) {
            for (AnnotatedArticle made : MadeStream.withoutCopies(first, count)) {
                out.append(json(made.article()).toString()).append('\n');
            }
        }
    }

    private static ObjectNode json(Article article) {
        StatedTime published = article.particulars().published();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", article.id())
                .put("title", article.particulars().title())
                .put("url", article.particulars().url())
                .put("published", published == null ? null : published.iso())
                .put("text", article.text());
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

    private void search(Library library) {
        Paging paging = Paging.first(SHOWN);
        ask("events", query -> library.events(query, paging));
        ask("articles", query -> library.articles(query, paging));
        ask("sayings", query -> library.sayings(query, paging));
    }

    /// The median and the slowest of all queries, each at its best of several rounds.
    private void ask(String what, Function<Query, Page<?>> question) {
        List<Double> times = QUERIES.stream().map(query -> best(query, question)).sorted().toList();
        add("library_%s_ms_median".formatted(what), times.get(times.size() / 2), "budget 50");
        add("library_%s_ms_slowest".formatted(what), times.getLast(), "budget 50");
    }

    private double best(Query query, Function<Query, Page<?>> question) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            sink += question.apply(query).items().size();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
