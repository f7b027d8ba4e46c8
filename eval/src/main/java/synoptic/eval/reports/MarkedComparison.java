package synoptic.eval.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a reader found on comparing the reports of marked events: who said what in whose rendering,
/// where accounts conflict, what was brought up to date, what stands on several accounts, and when
/// things happened.
public record MarkedComparison(
        List<List<Mark>> utterances,
        List<List<List<Mark>>> conflicts,
        List<List<Mark>> superseded,
        List<List<Mark>> corroborated,
        List<List<Mark>> apart,
        List<Mark> exclusive,
        List<Mark> timeline,
        List<Mark> speakers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Words of a report, with what a reader says of them: the change of a rendering, the day of a
    /// point of the timeline, the name of a speaker; null where nothing is said.
    public record Mark(String path, String text, @Nullable String label) {}

    static MarkedComparison empty() {
        return new MarkedComparison(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /// Of `gold/samples/*.json` below `home`.
    public static MarkedComparison samples(Path home) throws IOException {
        MarkedComparison marked = empty();
        Function<JsonNode, Mark> mark =
                node ->
                        new Mark(
                                node.path("path").asString(),
                                node.path(node.has("content") ? "content" : "text").asString(),
                                string(node.path("change")));
        for (Path file : MarkedReports.files(home.resolve("gold").resolve("samples"))) {
            JsonNode gold = JSON.readTree(Files.readString(file));
            marked.add(gold, mark);
            for (JsonNode figure : gold.path("superseded")) {
                marked.superseded.add(marks(figure.path("values"), mark));
            }
            marked.addTimeline(gold.path("timeline"), mark);
        }
        return marked;
    }

    /// Of `gold/kremlin.json` below `home`, with the texts in `folder`.
    public static MarkedComparison foundingCase(Path home, Path folder) throws IOException {
        MarkedComparison marked = empty();
        JsonNode gold =
                JSON.readTree(Files.readString(home.resolve("gold").resolve("kremlin.json")));
        Map<String, String> texts = new HashMap<>();
        for (JsonNode members : gold.path("events")) {
            for (JsonNode file : members) {
                byte[] bytes = Files.readAllBytes(folder.resolve(file.asString()));
                texts.put(file.asString(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        Function<JsonNode, Mark> mark =
                node -> {
                    String path = node.path("article").asString();
                    String text =
                            MarkedReports.span(node.path("span"), texts.getOrDefault(path, ""));
                    return new Mark(path, text, string(node.path("change")));
                };
        marked.add(gold, mark);
        gold.path("not_corroborated").forEach(pair -> marked.apart.add(marks(pair, mark)));
        gold.path("timelines").forEach(timeline -> marked.addTimeline(timeline, mark));
        for (JsonNode speaker : gold.path("speakers")) {
            Mark said = mark.apply(speaker);
            marked.speakers.add(
                    new Mark(said.path(), said.text(), string(speaker.path("speaker"))));
        }
        return marked;
    }

    private void add(JsonNode gold, Function<JsonNode, Mark> mark) {
        gold.path("utterances").forEach(u -> utterances.add(marks(u.path("renderings"), mark)));
        for (JsonNode conflict : gold.path("conflicts")) {
            List<List<Mark>> sides = new ArrayList<>();
            for (JsonNode side : conflict.path("sides")) {
                sides.add(marks(side.has("supports") ? side.path("supports") : side, mark));
            }
            conflicts.add(sides);
        }
        gold.path("corroborated").forEach(c -> corroborated.add(marks(c.path("supports"), mark)));
        gold.path("exclusive").forEach(e -> exclusive.add(mark.apply(e)));
    }

    private void addTimeline(JsonNode points, Function<JsonNode, Mark> mark) {
        for (JsonNode point : points) {
            String when = point.path("when").asString();
            for (JsonNode support : point.path("supports")) {
                Mark place = mark.apply(support);
                timeline.add(new Mark(place.path(), place.text(), when));
            }
        }
    }

    private static List<Mark> marks(JsonNode nodes, Function<JsonNode, Mark> mark) {
        List<Mark> marks = new ArrayList<>();
        nodes.forEach(node -> marks.add(mark.apply(node)));
        return marks;
    }

    private static @Nullable String string(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }
}
