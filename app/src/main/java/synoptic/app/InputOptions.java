package synoptic.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.apache.commons.cli.Option;
import synoptic.Synoptic;
import synoptic.news.Capture;
import synoptic.publish.wording.Plural;
import synoptic.read.Reading;

/// What all commands that read files have in common.
final class InputOptions {

    private static final int MOST_THREADS = 1024;

    /// What the operands of a verb that reads are.
    static final List<Usage.Operand> PATHS =
            List.of(
                    new Usage.Operand(
                            "PATH...",
                            "files or folders (text, Markdown, HTML, JSON, JSONL, gzipped or not); - is"
                                    + " standard input"));

    private static final Option INPUT_DIR =
            Usage.taking("DIR", "input-dir", "a folder to read, as if it were a PATH");
    private static final Option PARALLEL =
            Usage.taking(
                    "N",
                    "parallel",
                    "how many threads to use; the result is the same for any number");
    private static final Option VERBOSE = Usage.flag("v", "verbose", "say what is being done");

    static final List<Option> ALL = List.of(INPUT_DIR, PARALLEL, VERBOSE);

    private final List<String> paths;
    private final int parallel;
    private final boolean verbose;

    /// @throws Line.WrongUse where there is no path, or not a possible number of threads
    InputOptions(Line line) {
        List<String> all = new ArrayList<>(line.operands());
        all.addAll(line.values(INPUT_DIR));
        paths = List.copyOf(all);
        parallel = line.number(PARALLEL, Runtime.getRuntime().availableProcessors());
        verbose = line.has(VERBOSE);
        if (paths.isEmpty()) {
            throw new Line.WrongUse("no PATH given; for example: synoptic compare reports/");
        }
        if (parallel < 1 || parallel > MOST_THREADS) {
            throw new Line.WrongUse(
                    "--parallel takes 1 to %d, not %d".formatted(MOST_THREADS, parallel));
        }
    }

    /// What could be read, and what was skipped on the way, in the order of paths.
    record Read(Synoptic.Readings readings, List<Reading.Skipped> skipped) {}

    /// Reads the paths; says on standard error what is skipped or damaged.
    ///
    /// @throws Failures.NothingUsable where there is not a single article
    Read read(Synoptic synoptic) {
        Inputs inputs = Inputs.of(paths);
        List<Capture> captures = inputs.captures();
        say("reading " + Plural.of(captures.size(), "file"));
        Synoptic.Readings readings = inParallel(() -> synoptic.read(captures));
        List<Reading.Skipped> skipped = new ArrayList<>(inputs.skipped());
        skipped.addAll(readings.skipped());
        readings.remarks().forEach(System.err::println);
        skipped.forEach(none -> System.err.println(none.path() + ": skipped: " + none.reason()));
        if (readings.articles().isEmpty()) {
            throw new Failures.NothingUsable(
                    "nothing usable: no article in %s, %d skipped"
                            .formatted(
                                    Plural.of(captures.size() + inputs.skipped().size(), "file"),
                                    skipped.size()));
        }
        say(
                "%s, %d skipped"
                        .formatted(
                                Plural.of(readings.articles().size(), "article"), skipped.size()));
        return new Read(readings, skipped);
    }

    /// Works with the number of threads asked for.
    <T> T inParallel(Supplier<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(parallel)) {
            return pool.submit(ForkJoinTask.adapt(work::get)).join();
        }
    }

    void say(String what) {
        if (verbose) {
            System.err.println(what);
        }
    }
}
