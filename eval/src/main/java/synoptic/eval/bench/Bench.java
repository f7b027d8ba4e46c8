package synoptic.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.Annotator;
import synoptic.copy.CopyFinder;
import synoptic.eval.Measure;
import synoptic.eval.data.DataFolder;
import synoptic.group.EventFinder;
import synoptic.group.Window;
import synoptic.group.edit.Edits;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.ArticleReader;
import synoptic.read.credit.OutletTable;
import synoptic.text.Words;

/// The speed of each room as a ratio to a kernel timed in the same run, beside its budget.
public final class Bench {

    private static final int ROUNDS = 5;
    private static final int TAGGED = 500;
    private static final int SMALL_WINDOW = 10_000;
    private static final int WARM_UP = 3;
    private static final int HELD = 100_000;
    private static final int PLACED = 2000;

    private final DataFolder data;
    private final Synoptic synoptic = Synoptic.builtIn();
    private final List<Measure> measures = new ArrayList<>();

    /// What the work came to, so that it cannot be left out.
    private long sink;

    public Bench(DataFolder data) {
        this.data = data;
    }

    /// All rooms; `largeWindow`: how many made articles stand in the larger window to group.
    public List<Measure> run(int largeWindow) throws IOException {
        measures.addAll(new ReadBench(data).run());
        List<Article> stream = BenchInput.stream(data);
        copies(stream);
        annotating(stream);
        journey("events", "budget 150, aim 300", synoptic::events);
        journey("synopses", "the whole journey", synoptic::synopses);
        return group(largeWindow);
    }

    /// What starting the program costs, alone; `home` is the launcher's folder.
    public List<Measure> start(Path home) throws IOException {
        StartCost cost = new StartCost(home);
        List<String> five = cost.samples(5);
        add("start_read_over_bare_jvm", cost.over(with("read", five.subList(0, 1))), "budget 10");
        List<String> compare = with("compare", five);
        compare.add("--no-html");
        add("start_compare_of_5_over_bare_jvm", cost.over(compare), "budget 25");
        return List.copyOf(measures);
    }

    private static List<String> with(String verb, List<String> files) {
        List<String> arguments = new ArrayList<>(List.of(verb));
        arguments.addAll(files);
        return arguments;
    }

    /// Reading alone.
    public List<Measure> reading() throws IOException {
        return new ReadBench(data).run();
    }

    /// Writes so many made articles to a file, for measures of other programs.
    public void made(int articles, Path file) throws IOException {
        MadeFile.write(data, synoptic, articles, file);
    }

    /// A library of so many made articles, alone.
    public List<Measure> library(int articles) throws IOException {
        return new LibraryBench(data).run(articles);
    }

    /// A library of so many made articles that grows while `server` shows it to readers; `home` is
    /// the launcher's folder.
    public List<Measure> served(int articles, Path home, LibraryServer server) throws IOException {
        return new ServedBench(data, home, server).run(articles);
    }

    /// Grouping alone.
    public List<Measure> group(int largeWindow) throws IOException {
        grouping(BenchInput.stream(data), largeWindow);
        if (sink == Long.MIN_VALUE) {
            throw new IllegalStateException("the work came to nothing");
        }
        return List.copyOf(measures);
    }

    private void add(String name, double value, String budget) {
        measures.add(new Measure("bench", name, value, budget));
    }

    private void copies(List<Article> articles) {
        CopyFinder finder = new CopyFinder();
        Runnable kernel = () -> articles.forEach(article -> sink += hashed(article.text()));
        Runnable copies = () -> sink += finder.links(articles).size();
        CpuTime.Paired paired = CpuTime.paired(copies, kernel, ROUNDS);
        add("copies_over_tokenise_and_hash", paired.ratio(), "budget 2.0");
    }

    private static long hashed(String text) {
        Words words = Words.of(text);
        long sum = 0;
        for (int i = 0; i < words.count(); i++) {
            sum += words.hash(i);
        }
        return sum;
    }

    /// All that `annotate` finds, against a tagger that every pipeline of the usual kind starts
    /// with.
    private void annotating(List<Article> stream) throws IOException {
        List<Article> articles = stream.subList(0, Math.min(TAGGED, stream.size()));
        List<String[]> tokens =
                PosTagger.tokens(articles.stream().map(synoptic::annotated).toList());
        PosTagger tagger = PosTagger.english();
        Runnable kernel = () -> sink += tagger.tag(tokens);
        Runnable annotate =
                () ->
                        articles.forEach(
                                article -> {
                                    AnnotatedArticle report = synoptic.annotated(article);
                                    sink += report.names().size();
                                    sink += synoptic.quotations(report).size();
                                });
        CpuTime.Paired paired = CpuTime.paired(annotate, kernel, ROUNDS);
        add("annotate_times_as_fast_as_pos_tagger", 1 / paired.ratio(), "budget 3, aim 5");
        add("annotate_articles_a_second", articles.size() / paired.seconds(), "one core");
    }

    /// The stream's lines in, events or synopses out; CPU time of all threads, so that none works
    /// uncounted.
    private void journey(
            String what, String budget, Function<List<Article>, ? extends List<?>> journey)
            throws IOException {
        List<Capture> captures = BenchInput.captures(data);
        ArticleReader reader = new ArticleReader(OutletTable.builtIn());
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best =
                    Math.min(
                            best,
                            CpuTime.processSeconds(
                                    () ->
                                            sink +=
                                                    journey.apply(
                                                                    BenchInput.articles(
                                                                            captures, reader))
                                                            .size()));
        }
        add("articles_a_second_text_to_" + what, captures.size() / best, budget);
    }

    /// Groups windows of made articles: a small one, and the larger beside it.
    private void grouping(List<Article> stream, int largeWindow) {
        Annotator annotator = new Annotator();
        List<AnnotatedArticle> reports = stream.parallelStream().map(annotator::annotate).toList();
        for (int i = 0; i < WARM_UP; i++) {
            grouped(new MadeStream(reports, SMALL_WINDOW));
        }
        double small = tell("small", grouped(new MadeStream(reports, SMALL_WINDOW)));
        placing(new MadeStream(reports, SMALL_WINDOW + PLACED), small);
        double large = tell("large", grouped(new MadeStream(reports, largeWindow)));
        add(
                "group_cost_per_article_%d_over_%d".formatted(largeWindow, SMALL_WINDOW),
                large / small,
                "budget 1.5 at 1,000,000");
    }

    /// How long reports that come one by one wait for their place in a settled window, and how long
    /// that window takes to be settled anew: the clustering latency.
    private void placing(MadeStream made, double grouping) {
        List<AnnotatedArticle> reports = made.parallelStream().toList();
        Window window = settled(reports.subList(0, SMALL_WINDOW));
        double[] waits = new double[PLACED];
        double cpu =
                CpuTime.processSeconds(
                        () -> {
                            for (int i = 0; i < PLACED; i++) {
                                long start = System.nanoTime();
                                window.add(reports.get(SMALL_WINDOW + i));
                                waits[i] = (System.nanoTime() - start) / 1e6;
                            }
                        });
        Arrays.sort(waits);
        String of = "of %d, into %d".formatted(PLACED, SMALL_WINDOW);
        add("latency_placing_ms_median", waits[PLACED / 2], of);
        add("latency_placing_ms_p95", waits[PLACED * 95 / 100], of);
        add("placing_over_group_cost_per_article", cpu / PLACED / grouping, of);
        long start = System.nanoTime();
        sink += window.settle(Edits.NONE).events().size();
        add("latency_settling_s", (System.nanoTime() - start) / 1e9, window.size() + " articles");
    }

    private static Window settled(List<AnnotatedArticle> reports) {
        EventFinder finder = EventFinder.builtIn();
        Map<String, List<String>> events = new HashMap<>();
        for (List<String> event : finder.partition(reports, List.of())) {
            events.put("e" + events.size(), event);
        }
        return new Window(finder, reports, events);
    }

    /// How long a window took to group: wall seconds, and CPU seconds of all threads and the
    /// collector; `heap` in megabytes while its articles live, 0 where they are not held.
    private record Grouped(int articles, double wall, double cpu, double heap) {}

    /// A window of up to [#HELD] articles is made before and held; the articles of a larger one are
    /// made while it is grouped, and that is counted in.
    private Grouped grouped(MadeStream made) {
        boolean held = made.size() <= HELD;
        List<AnnotatedArticle> window = held ? made.parallelStream().toList() : made;
        EventFinder finder = EventFinder.builtIn();
        long start = System.nanoTime();
        double cpu =
                CpuTime.processSeconds(() -> sink += finder.partition(window, List.of()).size());
        double wall = (System.nanoTime() - start) / 1e9;
        double heap = held ? usedMegabytes() : 0;
        sink += window.size();
        return new Grouped(window.size(), wall, cpu, heap);
    }

    /// Gives the CPU seconds per article.
    private double tell(String window, Grouped grouped) {
        int articles = grouped.articles;
        add(
                "group_articles_a_second_" + window,
                articles / grouped.wall,
                "budget 1000 on two cores");
        add(
                "group_articles_a_cpu_second_" + window,
                articles / grouped.cpu,
                articles + " articles");
        if (grouped.heap > 0) {
            add("heap_mb_" + window, grouped.heap, articles + " live; budget 1500 at 100,000");
        }
        return grouped.cpu / articles;
    }

    private static double usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /// The machine, for the first line of a report.
    public static String machine() {
        return String.format(
                Locale.ROOT,
                "%d processors, Java %s, heap up to %d MB",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() / 1_000_000);
    }
}
