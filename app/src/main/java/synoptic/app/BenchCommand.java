package synoptic.app;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;
import synoptic.eval.Floors;
import synoptic.eval.Measure;
import synoptic.eval.Report;
import synoptic.eval.bench.Bench;

/// `synoptic bench`: the speed of the rooms beside calibration kernels.
final class BenchCommand implements Verb {

    private static final int USUAL_WINDOW = 30_000;
    private static final Option WINDOW =
            Usage.taking("N", "window", "made articles in the larger window to group");
    private static final Option GROUP = Usage.flag(null, "group", "time grouping alone");
    private static final Option READ = Usage.flag(null, "read", "time reading alone");
    private static final Option LIBRARY =
            Usage.flag(
                    null,
                    "library",
                    "time a library alone: --window made articles into a file, and questions to it");
    private static final Option START =
            Usage.flag(null, "start", "what starting the program costs, alone");

    @Override
    public Usage usage() {
        return new Usage(
                "bench",
                List.of(),
                "Times the rooms beside simple kernels in one run; read the ratios, not the seconds.",
                "",
                Usage.join(
                        OutputOptions.ALL,
                        List.of(EvalCommand.DATA, WINDOW, READ, GROUP, LIBRARY, START)),
                "synoptic bench --group --window 100000");
    }

    @Override
    public int run(Line line) throws IOException {
        OutputOptions output = new OutputOptions(line);
        System.err.println(Bench.machine());
        Bench bench = new Bench(EvalCommand.Home.data(line.path(EvalCommand.DATA)));
        List<Measure> measures = measures(line, bench);
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

    private static List<Measure> measures(Line line, Bench bench) throws IOException {
        int window = line.number(WINDOW, USUAL_WINDOW);
        if (line.has(START)) {
            return bench.start(EvalCommand.Home.path());
        }
        if (line.has(LIBRARY)) {
            return bench.library(window);
        }
        if (line.has(READ)) {
            return bench.reading();
        }
        return line.has(GROUP) ? bench.group(window) : bench.run(window);
    }
}
