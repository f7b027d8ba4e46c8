package synoptic.publish;

import java.util.List;
import synoptic.compare.Headline;
import synoptic.compare.Milestone;
import synoptic.compare.Synopsis;
import synoptic.news.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `compare --json`: an event's line with its accounts side by side.
public final class SynopsisJson {

    /// Promised, and empty as long as no room finds them.
    private static final List<String> NOT_YET_FOUND =
            List.of("utterances", "statements", "conflicts", "summary");

    private SynopsisJson() {}

    public static ObjectNode of(Synopsis synopsis) {
        ObjectNode json = EventJson.of(synopsis.event());
        NOT_YET_FOUND.forEach(json::putArray);
        ArrayNode timeline = json.putArray("timeline");
        synopsis.timeline().forEach(milestone -> milestone(timeline, milestone));
        ArrayNode headlines = json.putArray("headlines");
        for (Headline headline : synopsis.headlines()) {
            headlines
                    .addObject()
                    .put("article", headline.article())
                    .put("title", headline.title())
                    .put("when", headline.when());
        }
        return json;
    }

    private static void milestone(ArrayNode json, Milestone milestone) {
        ObjectNode node = json.addObject();
        node.put("when", milestone.when());
        node.put("precision", Json.name(milestone.precision()));
        node.put("inferred", milestone.inferred());
        node.put("text", milestone.text());
        ArrayNode supports = node.putArray("supports");
        for (Place place : milestone.supports()) {
            supports.addObject()
                    .put("article", place.article())
                    .put("start", place.span().start())
                    .put("end", place.span().end())
                    .put("text", place.text());
        }
    }
}
