package synoptic.publish.json;

import synoptic.group.Explanation;
import synoptic.group.link.Reason;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `explain --json`: why two articles are, or are not, of one event.
public final class ExplanationJson {

    private ExplanationJson() {}

    public static ObjectNode of(Explanation explanation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("a", explanation.a());
        json.put("b", explanation.b());
        json.put("same_event", explanation.sameEvent());
        json.put("same_text", explanation.sharedText() != null);
        json.put("score", Json.rounded(explanation.score()));
        ArrayNode pro = json.putArray("for");
        ArrayNode contra = json.putArray("against");
        for (Reason reason : explanation.reasons()) {
            (reason.weight() > 0 ? pro : contra)
                    .addObject()
                    .put("what", reason.what())
                    .put("weight", Json.rounded(Math.abs(reason.weight())));
        }
        json.put("turned_by", explanation.turnedBy());
        return json;
    }
}
