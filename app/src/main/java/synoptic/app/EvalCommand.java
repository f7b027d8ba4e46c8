package synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.eval.Evaluation;
import synoptic.eval.Floors;
import synoptic.eval.Floors.Lowering;
import synoptic.eval.Report;
import synoptic.eval.data.DataFolder;

/// `synoptic eval`: accuracy against marked data, with floors.
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = {
            "Measures every room against marked data, beside a scripted baseline, and fails below a floor.",
            "The data is found by --data, else SYNOPTIC_DATA, else ../shared/data; absent sets are left out."
        },
        footer = {"", "Example: synoptic eval --quick"})
final class EvalCommand implements Callable<Integer> {

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of marked data")
    private @Nullable Path data;

    @Option(names = "--quick", description = "only what fits into every build")
    private boolean quick;

    @Option(names = "--set-floors", description = "raise the floors to what is measured")
    private boolean setFloors;

    @Option(
            names = "--lower",
            paramLabel = "REASON",
            description = "with --set-floors: floors may fall, and why")
    private @Nullable String lower;

    @Override
    public Integer call() throws IOException {
        Path home = Home.path();
        Path file = home.resolve("eval").resolve("floors.json");
        Floors floors = Files.exists(file) ? Floors.read(file) : Floors.none();
        Evaluation.Scope scope = quick ? Evaluation.Scope.QUICK : Evaluation.Scope.FULL;
        Evaluation.Result result = new Evaluation(home, Home.data(data)).run(scope);
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
        if (setFloors) {
            return set(floors, result, file);
        }
        List<String> failures = floors.failures(result.measures(), result.hashes());
        failures.forEach(System.err::println);
        return failures.isEmpty() ? 0 : 1;
    }

    private int set(Floors floors, Evaluation.Result result, Path file) throws IOException {
        Floors.Revision revision = revised(floors, result);
        revision.floors().write(file);
        revision.log().forEach(System.err::println);
        return 0;
    }

    private Floors.Revision revised(Floors floors, Evaluation.Result result) {
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
