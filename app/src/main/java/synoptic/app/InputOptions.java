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
import synoptic.read.profile.OutletProfiles;

/// What all commands that read files have in common.
final class InputOptions {

    private static final int MOST_THREADS = 1024;

    /// What the operands of a verb that reads are.
    static final List<Usage.Operand> PATHS =
            List.of(
                    new Usage.Operand(
                            "PATH...",
                            "files or folders: HTML, text, Markdown, JSON, JSON Lines, CSV, feeds, NITF,"
                                    + " NewsML-G2, WARC, and zip, tar and gzip of these; - is"
                                    + " standard input"));

    private static final Option INPUT_DIR =
            Usage.taking("DIR", "input-dir", "a folder to read, as if it were a PATH");
    private static final Option PARALLEL =
            Usage.taking(
                    "N",
                    "parallel",
                    "how many threads to use; the result is the same for any number");
    private static final Option DROP_REPEATED =
            Usage.flag(
                    null,
                    "drop-repeated",
                    "read the input twice: first learn which short paragraphs an outlet repeats in"
                            + " articles of different text, then leave them out of pages and scraped"
                            + " text (never of text in JSON, tables and feeds)");
    private static final Option VERBOSE = Usage.flag("v", "verbose", "say what is being done");

    static final List<Option> ALL =
            Usage.join(List.of(INPUT_DIR, PARALLEL, DROP_REPEATED, VERBOSE), OutletOptions.ALL);

    /// Those under which each capture is read for itself.
    static final List<Option> ONE_BY_ONE =
            Usage.join(List.of(INPUT_DIR, PARALLEL, VERBOSE), OutletOptions.ALL);

    private final List<String> paths;
    private final int parallel;
    private final boolean dropRepeated;
    private final boolean verbose;
    private final OutletOptions outlets;

    /// @throws Line.WrongUse where there is no path, or not a possible number of threads
    InputOptions(Line line) {
        List<String> all = new ArrayList<>(line.operands());
        all.addAll(line.values(INPUT_DIR));
        paths = List.copyOf(all);
        parallel = line.number(PARALLEL, Runtime.getRuntime().availableProcessors());
        dropRepeated = line.has(DROP_REPEATED);
        verbose = line.has(VERBOSE);
        outlets = new OutletOptions(line);
        if (paths.isEmpty()) {
            throw new Line.WrongUse("no PATH given; for example: synoptic compare reports/");
        }
        if (dropRepeated && paths.contains("-")) {
            throw new Line.WrongUse(
                    "--drop-repeated reads its input twice, but standard input can be read once");
        }
        if (parallel < 1 || parallel > MOST_THREADS) {
            throw new Line.WrongUse(
                    "--parallel takes 1 to %d, not %d".formatted(MOST_THREADS, parallel));
        }
    }

    /// The files that the paths lead to.
    Inputs inputs() {
        return Inputs.of(paths);
    }

    int parallel() {
        return parallel;
    }

    OutletOptions outlets() {
        return outlets;
    }

    /// The program with the outlets asked for.
    Synoptic synoptic() {
        return outlets.synoptic();
    }

    /// Reads the paths, and gathers all articles in them.
    ///
    /// @throws Failures.NothingUsable where there is not a single article
    Synoptic.Readings read(Synoptic synoptic) {
        Synoptic.Gathered gathered = new Synoptic.Gathered();
        read(synoptic, gathered);
        return gathered.readings();
    }

    /// Reads the paths, and hands on each article as it is read; says on standard error what is
    /// skipped or damaged.
    ///
    /// @throws Failures.NothingUsable where there is not a single article
    void read(Synoptic synoptic, Synoptic.Receiver receiver) {
        Inputs inputs = Inputs.of(paths);
        say("reading " + Plural.of(inputs.files().size(), "file"));
        Told told = new Told(receiver);
        inputs.skipped().forEach(told::take);
        Synoptic knowing = dropRepeated ? knowing(synoptic, inputs) : synoptic;
        inParallel(
                () -> {
                    knowing.read(inputs.files(), told);
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

    /// The program with what it learns from all of the input.
    private Synoptic knowing(Synoptic synoptic, Inputs inputs) {
        OutletProfiles profiles = inParallel(() -> synoptic.profiles(inputs.files()));
        say(
                "%s repeated by %s"
                        .formatted(
                                Plural.of(profiles.size(), "paragraph"),
                                Plural.of(profiles.byOutlet().size(), "outlet")));
        return synoptic.with(profiles);
    }

    /// Hands readings on, counts them, and tells the terminal what is amiss.
    private static final class Told implements Synoptic.Receiver {
        private final Synoptic.Receiver receiver;
        private int articles;
        private int skipped;

        Told(Synoptic.Receiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public void take(Reading reading) {
            tell(reading);
            receiver.take(reading);
        }

        @Override
        public void take(Capture capture, Reading reading) {
            tell(reading);
            receiver.take(capture, reading);
        }

        private void tell(Reading reading) {
            switch (reading) {
                case Reading.Found found -> {
                    articles++;
                    found.remarks().forEach(System.err::println);
                }
                case Reading.Skipped none -> {
                    skipped++;
                    System.err.println(none.path() + ": skipped: " + none.reason());
                }
            }
        }

        @Override
        public void remark(String sentence) {
            System.err.println(sentence);
            receiver.remark(sentence);
        }
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
