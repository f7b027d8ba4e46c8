package synoptic.publish.json;

import org.jspecify.annotations.Nullable;
import synoptic.compare.Headline;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.compare.claim.Statement;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `compare --json`: an event's line with its accounts side by side.
public final class SynopsisJson {

    private SynopsisJson() {}

    public static ObjectNode of(Synopsis synopsis) {
        ObjectNode json = EventJson.of(synopsis.event());
        ArrayNode utterances = json.putArray("utterances");
        synopsis.utterances().forEach(utterance -> utterance(utterances, utterance));
        ArrayNode statements = json.putArray("statements");
        synopsis.statements().forEach(statement -> statement(statements, statement));
        ArrayNode conflicts = json.putArray("conflicts");
        synopsis.conflicts().forEach(conflict -> conflict(conflicts, conflict));
        ArrayNode timeline = json.putArray("timeline");
        synopsis.timeline().forEach(milestone -> milestone(timeline, milestone));
        ArrayNode headlines = json.putArray("headlines");
        synopsis.headlines().forEach(headline -> headline(headlines, headline));
        Json.places(json, "summary", synopsis.summary());
        return json;
    }

    private static void utterance(ArrayNode json, Utterance utterance) {
        ObjectNode node = json.addObject();
        node.putObject("speaker")
                .put("name", utterance.speaker().name())
                .set("named_at", Json.place(utterance.speaker().namedAt()));
        node.put("text", utterance.text());
        ArrayNode renderings = node.putArray("renderings");
        for (Rendering rendering : utterance.renderings()) {
            renderings.add(rendering(rendering));
        }
    }

    private static ObjectNode rendering(Rendering rendering) {
        ObjectNode node = Json.written(rendering.place());
        node.put("kind", Json.name(rendering.kind()));
        node.put("change", change(rendering.change()));
        Json.strings(
                node, "words", rendering.words().stream().map(SynopsisJson::wordChange).toList());
        node.set("source", Json.place(rendering.source()));
        return node;
    }

    private static @Nullable String change(Rendering.Change change) {
        return change == Rendering.Change.NONE ? null : Json.name(change);
    }

    /// `was → is`, an empty side left out.
    private static String wordChange(Rendering.WordChange change) {
        return (change.was() + " → " + change.is()).strip();
    }

    private static void statement(ArrayNode json, Statement statement) {
        ObjectNode node = json.addObject();
        node.put("text", statement.text());
        node.put("standing", Json.name(statement.standing()));
        node.put("origins", statement.origins());
        Json.places(node, "supports", statement.supports());
    }

    private static void conflict(ArrayNode json, Conflict conflict) {
        ObjectNode node = json.addObject();
        node.put("kind", Json.name(conflict.kind()));
        node.put("about", conflict.about());
        ArrayNode sides = node.putArray("sides");
        for (Conflict.Side side : conflict.sides()) {
            Json.places(sides.addObject().put("claim", side.claim()), "supports", side.supports());
        }
        node.put("why", conflict.why());
    }

    private static void milestone(ArrayNode json, Milestone milestone) {
        ObjectNode node = json.addObject();
        node.put("when", milestone.when());
        node.put("precision", Json.name(milestone.precision()));
        node.put("inferred", milestone.inferred());
        node.put("text", milestone.text());
        Json.places(node, "supports", milestone.supports());
    }

    private static void headline(ArrayNode json, Headline headline) {
        json.addObject()
                .put("article", headline.article())
                .put("title", headline.title())
                .put("when", headline.when());
    }
}
