package synoptic.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import synoptic.Synoptic;
import synoptic.app.serve.LibraryShelf;
import synoptic.app.serve.Server;
import synoptic.app.serve.Settings;
import synoptic.app.serve.Shelf;
import synoptic.eval.Floors;
import synoptic.eval.Measure;
import synoptic.eval.Report;
import synoptic.eval.bench.Bench;
import synoptic.eval.bench.LibraryServer;

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
    private static final Option SERVED =
            Usage.flag(
                    null,
                    "served",
                    "time a library alone that grows to --window made articles while it is served"
                            + " to 50 readers");
    private static final Option START =
            Usage.flag(null, "start", "what starting the program costs, alone");

    private static final Option MADE =
            Usage.taking(
                    "FILE", "made", "write --window made articles to a file, and time nothing");

    @Override
    public Usage usage() {
        return new Usage(
                "bench",
                List.of(),
                "Times the rooms beside simple kernels in one run; read the ratios, not the seconds.",
                "",
                Usage.join(
                        OutputOptions.ALL,
                        List.of(
                                EvalCommand.DATA,
                                WINDOW,
                                READ,
                                GROUP,
                                LIBRARY,
                                SERVED,
                                START,
                                MADE)),
                "synoptic bench --group --window 100000");
    }

    @Override
    public int run(Line line) throws IOException {
        OutputOptions output = new OutputOptions(line);
        Bench bench = new Bench(EvalCommand.Home.data(line.path(EvalCommand.DATA)));
        Path made = line.path(MADE);
        if (made != null) {
            bench.made(line.number(WINDOW, USUAL_WINDOW), made);
            return 0;
        }
        System.err.println(Bench.machine());
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
        if (line.has(SERVED)) {
            return bench.served(window, EvalCommand.Home.path(), BenchCommand::serve);
        }
        if (line.has(READ)) {
            return bench.reading();
        }
        return line.has(GROUP) ? bench.group(window) : bench.run(window);
    }

    /// As `serve` does.
    private static LibraryServer.Served serve(String library) {
        Shelf shelf = LibraryShelf.open(library, Synoptic.builtIn());
        Server server =
                new Server(shelf, new Settings("127.0.0.1", 0, null, Settings.Limits.USUAL))
                        .start();
        return new LibraryServer.Served() {
            @Override
            public URI front() {
                return URI.create("http://127.0.0.1:%d/".formatted(server.port()));
            }

            @Override
            public void close() {
                server.close();
                shelf.close();
            }
        };
    }
}
