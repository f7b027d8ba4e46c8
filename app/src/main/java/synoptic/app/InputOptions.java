package synoptic.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.Synoptic;
import synoptic.publish.wording.Plural;
import synoptic.read.Reading;

/// What all commands that read files have in common.
final class InputOptions {

    private static final int MOST_THREADS = 1024;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = {
                "files or folders: HTML, text, Markdown, JSON, JSON Lines, CSV, feeds, NITF,",
                "NewsML-G2, WARC, and zip, tar and gzip of these; - is standard input"
            })
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--input-dir",
            paramLabel = "DIR",
            description = "a folder to read, as if it were a PATH")
    private @Nullable Path inputDir;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "how many threads to use; the result is the same for any number")
    private int parallel = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-v", "--verbose"},
            description = "say what is being done")
    private boolean verbose;

    /// What could be read, and what was skipped on the way.
    record Read(Synoptic.Readings readings, List<Reading.Skipped> skipped) {}

    /// Reads the paths, and gathers all articles in them.
    ///
    /// @throws Failures.NothingUsable where there is not a single article
    Read read(Synoptic synoptic) {
        Synoptic.Gathered gathered = new Synoptic.Gathered();
        read(synoptic, gathered::take);
        Synoptic.Readings readings = gathered.readings();
        return new Read(readings, readings.skipped());
    }

    /// Reads the paths, and hands on each article as it is read; says on standard error what is
    /// skipped or damaged.
    ///
    /// @throws Failures.NothingUsable where there is not a single article
    void read(Synoptic synoptic, Consumer<Reading> taker) {
        Inputs inputs = Inputs.of(paths());
        say("reading " + Plural.of(inputs.files().size(), "file"));
        Told told = new Told(taker);
        inputs.skipped().forEach(told::take);
        inParallel(
                () -> {
                    synoptic.read(inputs.files(), told);
                    return told;
                });
        if (told.articles == 0) {
            throw new Failures.NothingUsable(
                    "nothing usable: no article in %s, %d skipped"
                            .formatted(
                                    Plural.of(
                                            inputs.files().size() + inputs.skipped().size(),
                                            "file"),
                                    told.skipped));
        }
        say("%s, %d skipped".formatted(Plural.of(told.articles, "article"), told.skipped));
    }

    private List<String> paths() {
        List<String> all = new ArrayList<>(paths);
        if (inputDir != null) {
            all.add(inputDir.toString());
        }
        if (all.isEmpty()) {
            throw wrong("no PATH given; for example: synoptic compare reports/");
        }
        return all;
    }

    /// Hands readings on, counts them, and tells the terminal what is amiss.
    private static final class Told implements Synoptic.Receiver {
        private final Consumer<Reading> taker;
        private int articles;
        private int skipped;

        Told(Consumer<Reading> taker) {
            this.taker = taker;
        }

        @Override
        public void take(Reading reading) {
            switch (reading) {
                case Reading.Found found -> {
                    articles++;
                    found.remarks().forEach(this::remark);
                }
                case Reading.Skipped none -> {
                    skipped++;
                    remark(none.path() + ": skipped: " + none.reason());
                }
            }
            taker.accept(reading);
        }

        @Override
        public void remark(String sentence) {
            System.err.println(sentence);
        }
    }

    /// Works with the number of threads asked for.
    <T> T inParallel(Supplier<T> work) {
        if (parallel < 1 || parallel > MOST_THREADS) {
            throw wrong("--parallel takes 1 to %d, not %d".formatted(MOST_THREADS, parallel));
        }
        try (ForkJoinPool pool = new ForkJoinPool(parallel)) {
            return pool.submit(ForkJoinTask.adapt(work::get)).join();
        }
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(command.commandLine(), sentence);
    }

    void say(String what) {
        if (verbose) {
            System.err.println(what);
        }
    }
}
