package synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import synoptic.Edition;
import synoptic.Synoptic;
import synoptic.compare.Synopsis;
import synoptic.publish.json.Json;
import synoptic.publish.json.SynopsisJson;
import synoptic.publish.page.EventPage;
import synoptic.publish.page.IndexPage;
import synoptic.publish.terminal.EditionText;
import synoptic.publish.wording.Plural;

/// `synoptic compare`: captures to synopses, on the terminal and as pages.
final class CompareCommand implements Verb {

    private static final Option HTML =
            Usage.taking(
                    "DIR",
                    "html",
                    "the folder for the pages; synoptic-pages unless given, none with --json");
    private static final Option NO_HTML = Usage.flag(null, "no-html", "write no pages");
    private static final Option TOP =
            Usage.taking("N", "top", "print at most N events; pages show all");

    static final int SHOWN = 20;

    private static final Path PAGES = Path.of("synoptic-pages");

    @Override
    public Usage usage() {
        return new Usage(
                "compare",
                InputOptions.PATHS,
                "Lays the reports of each event side by side: who said what, who copied, what stands, what conflicts.",
                "Writes an index and a page for each event, and names the page to open.",
                Usage.join(
                        InputOptions.ALL,
                        EditOptions.ALL,
                        OutputOptions.ALL,
                        List.of(HTML, NO_HTML, TOP)),
                "synoptic compare samples/");
    }

    @Override
    public int run(Line line) throws IOException {
        InputOptions input = new InputOptions(line);
        EditOptions edits = new EditOptions(line);
        OutputOptions output = new OutputOptions(line);
        Path html = line.path(HTML);
        int top = line.number(TOP, SHOWN);
        Synoptic synoptic = input.synoptic();
        Synoptic.Readings read = input.read(synoptic);
        List<Synopsis> synopses =
                input.inParallel(
                        () ->
                                edits.events(synoptic, read.articles()).stream()
                                        .map(synoptic::compare)
                                        .toList());
        Edition edition = new Edition(synopses, read.articles(), read.skipped(), read.remarks());
        output.write(
                out -> {
                    if (output.json()) {
                        synopses.forEach(s -> OutputOptions.line(out, SynopsisJson.of(s)));
                        if (!read.skipped().isEmpty()) {
                            OutputOptions.line(out, Json.skipped(read.skipped()));
                        }
                    } else {
                        out.println(heading(edition));
                        out.println();
                        new EditionText(out).print(synopses, top);
                    }
                });
        Path pages = html != null ? html : PAGES;
        if (html != null || !(line.has(NO_HTML) || output.json())) {
            writePages(edition, pages);
            System.err.println("Open " + pages.resolve("index.html"));
        }
        return 0;
    }

    private static String heading(Edition edition) {
        long outlets = edition.articles().stream().map(a -> a.outlet().label()).distinct().count();
        String skipped =
                edition.skipped().isEmpty()
                        ? ""
                        : " "
                                + Plural.of(
                                        edition.skipped().size(),
                                        "file was skipped.",
                                        "files were skipped.");
        return "%s of %s %s of %s.%s"
                .formatted(
                        Plural.of(edition.articles().size(), "report"),
                        Plural.of(outlets, "outlet"),
                        edition.articles().size() == 1 ? "tells" : "tell",
                        Plural.of(edition.synopses().size(), "event"),
                        skipped);
    }

    private static void writePages(Edition edition, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> titles =
                edition.synopses().stream()
                        .collect(Collectors.toMap(s -> s.event().id(), s -> s.event().title()));
        for (Synopsis synopsis : edition.synopses()) {
            Files.writeString(
                    folder.resolve(EventPage.fileName(synopsis.event())),
                    EventPage.of(synopsis, titles));
        }
        Files.writeString(
                folder.resolve("index.html"), IndexPage.of(edition.synopses(), edition.skipped()));
    }
}
