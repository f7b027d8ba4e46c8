package synoptic.app.found;

import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Saying;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `search --json`: one line for each thing found; `found` says what it is.
public final class FoundJson {

    private FoundJson() {}

    public static ObjectNode event(EventSummary event) {
        return found(
                "event",
                ListJson.event(event)
                        .retain(
                                "id",
                                "title",
                                "first",
                                "last",
                                "counts",
                                "conflicts",
                                "lead",
                                "outlets"));
    }

    public static ObjectNode article(ArticleSummary article) {
        return found("article", ListJson.article(article));
    }

    public static ObjectNode saying(Saying saying) {
        ObjectNode json = ListJson.saying(saying);
        json.withObject("rendering").remove("called");
        json.withObject("article").remove("event");
        return found("saying", json);
    }

    private static ObjectNode found(String what, ObjectNode json) {
        return JsonNodeFactory.instance.objectNode().put("found", what).setAll(json);
    }
}
