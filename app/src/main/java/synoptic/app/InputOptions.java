package synoptic.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.Synoptic;
import synoptic.news.Capture;
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
            description =
                    "files or folders (text, Markdown, HTML, JSON, JSONL, gzipped or not); - is standard input")
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

    @Mixin private OutletOptions outlets = new OutletOptions();

    @Option(
            names = {"-v", "--verbose"},
            description = "say what is being done")
    private boolean verbose;

    /// What could be read, and what was skipped on the way, in the order of paths.
    record Read(Synoptic.Readings readings, List<Reading.Skipped> skipped) {}

    /// The program with the outlets asked for.
    Synoptic synoptic() {
        return outlets.synoptic();
    }

    /// Reads the paths; says on standard error what is skipped or damaged.
    ///
    /// @throws Failures.NothingUsable where there is not a single article
    Read read(Synoptic synoptic) {
        List<String> all = new ArrayList<>(paths);
        if (inputDir != null) {
            all.add(inputDir.toString());
        }
        if (all.isEmpty()) {
            throw wrong("no PATH given; for example: synoptic compare reports/");
        }
        Inputs inputs = Inputs.of(all);
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
