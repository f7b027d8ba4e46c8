package synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.Option;
import synoptic.flink.LocalRun;
import synoptic.flink.step.Depth;
import synoptic.flink.step.Rooms;
import synoptic.read.Source;

/// `synoptic flink`: the job of a cluster over files, in one process, for trying.
final class FlinkCommand implements Verb {

    private static final Option LOCAL =
            Usage.flag(null, "local", "run the job in this process, over PATHs");
    private static final Option SYNOPSES =
            Usage.flag(null, "synopses", "the lines of compare --json, not those of events --json");

    @Override
    public Usage usage() {
        return new Usage(
                "flink",
                InputOptions.PATHS,
                "Runs the job that a cluster of Apache Flink runs, here, for trying: the same lines as events --json.",
                "docs/flink.md tells how a cluster runs it.",
                Usage.join(List.of(LOCAL, SYNOPSES, OutputOptions.OUTPUT), InputOptions.ONE_BY_ONE),
                "synoptic flink --local reports/");
    }

    @Override
    public int run(Line line) throws IOException {
        if (!line.has(LOCAL)) {
            throw new Line.WrongUse(
                    "expected --local; docs/flink.md tells how a cluster runs the job");
        }
        InputOptions input = new InputOptions(line);
        Depth depth = line.has(SYNOPSES) ? Depth.SYNOPSES : Depth.EVENTS;
        if (!hasFlink()) {
            throw new Failures.NothingUsable(
                    "Flink is not on the class path: build Synoptic from its sources, and start it by ./synoptic");
        }
        // Flink's own log, unless it is asked for.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        new OutputOptions(line).write(out -> Running.of(input, depth, out));
        return Main.DONE;
    }

    private static boolean hasFlink() {
        try {
            Class.forName("org.apache.flink.api.common.JobID");
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    /// What touches the module that no other verb has on its class path.
    private static final class Running {

        private Running() {}

        static void of(InputOptions input, Depth depth, PrintStream out) throws IOException {
            Inputs inputs = input.inputs();
            LocalRun run = new LocalRun(new Rooms(input.outlets().rows()), input.parallel(), depth);
            long articles =
                    run.run(
                            inputs.files().stream().map(Source::path).toList(),
                            inputs.skipped(),
                            line -> out.print(line + "\n"),
                            System.err::println);
            if (articles == 0) {
                throw new Failures.NothingUsable(
                        "nothing usable: no article in %d files".formatted(inputs.files().size()));
            }
        }
    }
}
