package synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.app.serve.LibraryShelf;
import synoptic.app.serve.MemoryShelf;
import synoptic.app.serve.Server;
import synoptic.app.serve.Settings;
import synoptic.app.serve.Shelf;
import synoptic.read.Source;
import synoptic.store.LibraryProblem;

/// `synoptic serve`: web pages, an HTTP interface and feeds, until it is stopped.
final class ServeCommand implements Verb {

    private static final int PORT = 8420;

    private static final Option LIBRARY =
            Usage.taking(
                    "FILE",
                    "library",
                    "the library to show: a file, or a postgresql: address; the samples unless"
                            + " given");
    private static final Option PORT_OPTION =
            Usage.taking("N", "port", "where to listen; 8420 unless given, 0 for any that is free");
    private static final Option HOST =
            Usage.taking(
                    "NAME",
                    "host",
                    "the address to listen on; this machine alone unless given, and others only"
                            + " with --token");
    private static final Option TOKEN =
            Usage.taking(
                    "TOKEN",
                    "token",
                    "what a browser must enter once, and a program send as Bearer; or in the"
                            + " environment as SYNOPTIC_TOKEN, where other users do not see it");

    @Override
    public Usage usage() {
        return new Usage(
                "serve",
                List.of(),
                "Shows events, articles, people and outlets as web pages, JSON and feeds, to be searched and corrected.",
                "Without a library it shows the samples, and takes your own reports in their place.",
                Usage.join(List.of(LIBRARY, PORT_OPTION, HOST, TOKEN), OutletOptions.ALL),
                "synoptic serve --library news.db");
    }

    @Override
    public int run(Line line) throws IOException {
        Settings settings = settings(line);
        Synoptic synoptic = new OutletOptions(line).synoptic();
        try (Shelf shelf = shelf(synoptic, line.value(LIBRARY));
                Server server = new Server(shelf, settings).start()) {
            System.err.println(
                    "Open http://%s:%d/ (Ctrl-C ends it)"
                            .formatted(shown(settings.host()), server.port()));
            server.warm();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Main.DONE;
    }

    private static Shelf shelf(Synoptic synoptic, @Nullable String library) {
        try {
            return library == null
                    ? MemoryShelf.demonstrating(synoptic, samples())
                    : LibraryShelf.open(library, synoptic);
        } catch (LibraryProblem problem) {
            throw new Failures.NothingUsable(String.valueOf(problem.getMessage()));
        }
    }

    private static Settings settings(Line line) {
        String host = line.value(HOST);
        String token = line.value(TOKEN);
        try {
            return new Settings(
                    host == null ? "127.0.0.1" : host,
                    line.number(PORT_OPTION, PORT),
                    token == null ? System.getenv("SYNOPTIC_TOKEN") : token,
                    Settings.Limits.USUAL);
        } catch (IllegalArgumentException e) {
            throw new Line.WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static String shown(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /// The samples that come with the program.
    private static List<Source> samples() {
        Path samples = Path.of(System.getProperty("synoptic.home", "."), "samples");
        if (!Files.isDirectory(samples)) {
            throw new Failures.NothingUsable(samples + ": the samples are not there");
        }
        return Inputs.of(List.of(samples.toString())).files();
    }
}
