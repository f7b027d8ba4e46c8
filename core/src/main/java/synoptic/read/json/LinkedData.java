package synoptic.read.json;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A schema.org `@graph`: the article among its nodes, with the author and the publisher it
/// only points to.
final class LinkedData {

    private LinkedData() {}

    /// The article of a graph; an object that is no graph is left as it is.
    static JsonNode article(JsonNode object) {
        JsonNode graph = object.get("@graph");
        if (graph == null || !graph.isArray()) {
            return object;
        }
        Map<String, JsonNode> byId = new HashMap<>();
        JsonNode article = null;
        for (JsonNode node : graph) {
            JsonNode id = node.get("@id");
            if (id != null && id.isString()) {
                byId.putIfAbsent(id.asString(), node);
            }
            article = article == null && isArticle(node) ? node : article;
        }
        return article instanceof ObjectNode found ? resolved(found.deepCopy(), byId) : object;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.get("@type");
        for (String name : Fields.words(type)) {
            if (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode resolved(ObjectNode article, Map<String, JsonNode> byId) {
        for (String field : new String[] {"author", "creator", "publisher", "image"}) {
            JsonNode value = article.get(field);
            if (value instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, target(list.get(i), byId));
                }
            } else if (value != null) {
                article.set(field, target(value, byId));
            }
        }
        return article;
    }

    private static JsonNode target(JsonNode value, Map<String, JsonNode> byId) {
        JsonNode id = value.get("@id");
        boolean points = id != null && id.isString() && !value.has("name") && !value.has("url");
        return points ? byId.getOrDefault(id.asString(), value) : value;
    }
}
