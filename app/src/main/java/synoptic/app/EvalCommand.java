package synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.eval.Evaluation;
import synoptic.eval.Floors;
import synoptic.eval.Floors.Lowering;
import synoptic.eval.Report;
import synoptic.eval.data.DataFolder;

/// `synoptic eval`: accuracy against marked data, with floors.
final class EvalCommand implements Verb {

    static final Option DATA = Usage.taking("DIR", "data", "the folder of marked data");
    private static final Option QUICK =
            Usage.flag(null, "quick", "only what fits into every build");
    private static final Option ORDER =
            Usage.flag(
                    null,
                    "order",
                    "only whether the order of articles changes their events (long)");
    private static final Option SET_FLOORS =
            Usage.flag(null, "set-floors", "raise the floors to what is measured");
    private static final Option LOWER =
            Usage.taking("REASON", "lower", "with --set-floors: floors may fall, and why");

    @Override
    public Usage usage() {
        return new Usage(
                "eval",
                List.of(),
                "Measures every room against marked data, beside a scripted baseline, and fails below a floor.",
                "The data is found by --data, else SYNOPTIC_DATA, else ../shared/data; absent sets are left out.",
                Usage.join(OutputOptions.ALL, List.of(DATA, QUICK, ORDER, SET_FLOORS, LOWER)),
                "synoptic eval --quick");
    }

    @Override
    public int run(Line line) throws IOException {
        OutputOptions output = new OutputOptions(line);
        Path home = Home.path();
        Path file = home.resolve("eval").resolve("floors.json");
        Floors floors = Files.exists(file) ? Floors.read(file) : Floors.none();
        Evaluation.Result result = measured(new Evaluation(home, Home.data(line.path(DATA))), line);
        output.write(
                out -> {
                    Report report = new Report(floors);
                    if (output.json()) {
                        report.jsonLines(result.measures(), out);
                    } else {
                        report.table(result.measures(), out);
                    }
                });
        result.absent().forEach(System.err::println);
        if (line.has(SET_FLOORS)) {
            return set(floors, result, file, line.value(LOWER));
        }
        List<String> failures = floors.failures(result.measures(), result.hashes());
        failures.forEach(System.err::println);
        return failures.isEmpty() ? 0 : 1;
    }

    private static Evaluation.Result measured(Evaluation evaluation, Line line) throws IOException {
        if (line.has(ORDER)) {
            return evaluation.order();
        }
        return evaluation.run(line.has(QUICK) ? Evaluation.Scope.QUICK : Evaluation.Scope.FULL);
    }

    private static int set(
            Floors floors, Evaluation.Result result, Path file, @Nullable String lower)
            throws IOException {
        Floors.Revision revision = revised(floors, result, lower);
        revision.floors().write(file);
        revision.log().forEach(System.err::println);
        return 0;
    }

    private static Floors.Revision revised(
            Floors floors, Evaluation.Result result, @Nullable String lower) {
        Lowering lowering = lower == null ? Lowering.REFUSED : Lowering.ALLOWED;
        String reason = lower == null ? "" : lower;
        try {
            return floors.revised(result.measures(), result.hashes(), lowering, reason);
        } catch (IllegalArgumentException refused) {
            throw new Failures.NothingUsable(refused.getMessage() + " (--lower REASON)");
        }
    }

    /// Where the project and its data lie.
    static final class Home {

        private Home() {}

        /// The launcher's folder, else the working directory.
        static Path path() {
            return Path.of(System.getProperty("synoptic.home", "."));
        }

        static DataFolder data(@Nullable Path given) {
            return given == null ? DataFolder.located() : new DataFolder(given);
        }
    }
}
