package synoptic.eval.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.eval.data.MarkedArticle;
import synoptic.eval.data.MarkedDataMissing;
import synoptic.eval.data.MarkedPot;
import synoptic.news.Article;
import synoptic.news.Capture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A set of captures with what a reader marked of them.
///
/// `copies` and `similar` are pairs, written `one|other` in the order of their names; `origins` are
/// groups of paths that go back to one account.
public record MarkedReports(
        String name,
        List<Capture> captures,
        List<MarkedReport> reports,
        Set<String> copies,
        List<List<String>> origins,
        Set<String> similar) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public MarkedReports {
        captures = List.copyOf(captures);
        reports = List.copyOf(reports);
        copies = Set.copyOf(copies);
        origins = List.copyOf(origins);
        similar = Set.copyOf(similar);
    }

    /// The project's samples: `samples/` with `gold/samples/*.json`, below `home`.
    public static MarkedReports samples(Path home) throws IOException {
        List<Capture> captures = captures(home.resolve("samples"));
        List<MarkedReport> reports = new ArrayList<>();
        Set<String> copies = new TreeSet<>();
        List<List<String>> origins = new ArrayList<>();
        Set<String> similar = new TreeSet<>();
        for (Path file : files(home.resolve("gold").resolve("samples"))) {
            JsonNode gold = JSON.readTree(Files.readString(file));
            String event = gold.path("event").asString();
            for (JsonNode article : gold.path("articles")) {
                reports.add(report(article, event));
            }
            for (JsonNode copy : gold.path("copies")) {
                copies.add(pair(copy.path("original").asString(), copy.path("copy").asString()));
            }
            for (JsonNode origin : gold.path("origins")) {
                origins.add(strings(origin.path("articles")));
            }
            strings(gold.path("similar")).forEach(other -> similar.add(pair(event, other)));
        }
        return new MarkedReports("samples", captures, reports, copies, origins, similar);
    }

    /// The founding case: its five files in `folder`, marked by offsets in `gold/kremlin.json`.
    public static MarkedReports foundingCase(Path home, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new MarkedDataMissing(folder);
        }
        JsonNode gold =
                JSON.readTree(Files.readString(home.resolve("gold").resolve("kremlin.json")));
        List<Capture> captures = new ArrayList<>();
        List<MarkedReport> reports = new ArrayList<>();
        int event = 0;
        List<List<String>> origins = new ArrayList<>();
        for (JsonNode members : gold.path("events")) {
            event++;
            for (String file : strings(members)) {
                byte[] bytes = Files.readAllBytes(folder.resolve(file));
                captures.add(new Capture(file, bytes));
                String text = new String(bytes, StandardCharsets.UTF_8);
                reports.add(
                        byOffsets(file, "event " + event, gold.path("articles").path(file), text));
                origins.add(List.of(file));
            }
        }
        return new MarkedReports(
                "founding-case",
                captures,
                reports,
                Set.of(),
                origins,
                Set.of(pair("event 1", "event 2")));
    }

    /// The captures as articles, each with the event it was marked to tell of.
    public MarkedPot pot(Synoptic synoptic) {
        Map<String, String> events = new HashMap<>();
        reports.forEach(report -> events.put(report.path(), report.event()));
        List<MarkedArticle> marked = new ArrayList<>();
        for (Article article : synoptic.read(captures).articles()) {
            marked.add(new MarkedArticle(article, event(article.path(), events)));
        }
        return MarkedPot.of(name, marked);
    }

    private static String event(String path, Map<String, String> events) {
        String event = events.get(path);
        if (event == null) {
            throw new IllegalStateException(path + ": expected marks of this capture");
        }
        return event;
    }

    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }

    private static MarkedReport report(JsonNode article, String event) {
        JsonNode date = article.path("date");
        return new MarkedReport(
                article.path("path").asString(),
                event,
                article.path("title").asString(),
                text(article.path("outlet")),
                text(article.path("published")),
                text(article.path("modified")),
                strings(article.path("authors")),
                strings(article.path("agencies")),
                strings(article.path("with")),
                strings(article.path("without")),
                article.has("residue") && article.path("path").asString().endsWith(".txt")
                        ? strings(article.path("residue"))
                        : null,
                text(date.path("earliest")),
                text(date.path("likeliest")));
    }

    private static MarkedReport byOffsets(String file, String event, JsonNode marked, String text) {
        JsonNode date = marked.path("date");
        return new MarkedReport(
                file,
                event,
                span(marked.path("title"), text),
                text(marked.path("outlet")),
                text(marked.path("published")),
                text(marked.path("modified")),
                spans(marked.path("authors"), text),
                strings(marked.path("agencies")),
                List.of(),
                List.of(),
                spans(marked.path("residue"), text),
                text(date.path("earliest")),
                text(date.path("likeliest")));
    }

    private static List<String> spans(JsonNode spans, String text) {
        List<String> found = new ArrayList<>();
        for (JsonNode span : spans) {
            found.add(span(span, text));
        }
        return found;
    }

    /// The marked words without Markdown's marks: those are residue everywhere.
    static String span(JsonNode span, String text) {
        return text.substring(span.get(0).asInt(), span.get(1).asInt())
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\*\\*|^<|>$", "");
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }

    private static List<Capture> captures(Path folder) throws IOException {
        List<Capture> captures = new ArrayList<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            captures.add(new Capture(path, Files.readAllBytes(file)));
        }
        return captures;
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new MarkedDataMissing(folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
        }
    }
}
