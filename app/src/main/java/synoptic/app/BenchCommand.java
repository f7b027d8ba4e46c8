package synoptic.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.eval.Floors;
import synoptic.eval.Measure;
import synoptic.eval.Report;
import synoptic.eval.bench.Bench;

/// `synoptic bench`: the speed of the rooms beside calibration kernels.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Times the rooms beside simple kernels in one run; read the ratios, not the seconds.",
        footer = {"", "Example: synoptic bench --group --window 100000"})
final class BenchCommand implements Callable<Integer> {

    @Mixin private OutputOptions output = new OutputOptions();

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of marked data")
    private @Nullable Path data;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "made articles in the larger window to group")
    private int window = 30_000;

    @Option(names = "--group", description = "time grouping alone")
    private boolean groupOnly;

    @Override
    public Integer call() throws IOException {
        System.err.println(Bench.machine());
        Bench bench = new Bench(EvalCommand.Home.data(data));
        List<Measure> measures = groupOnly ? bench.group(window) : bench.run(window);
        Report report = new Report(Floors.none());
        output.write(
                out -> {
                    if (output.json()) {
                        report.jsonLines(measures, out);
                    } else {
                        report.table(measures, out);
                    }
                });
        return 0;
    }
}
