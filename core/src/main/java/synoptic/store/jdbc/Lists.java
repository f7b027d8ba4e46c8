package synoptic.store.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Short lists in one column, as JSON: what Datasette shows as facets.
final class Lists {

    private static final JsonMapper JSON = new JsonMapper();

    private Lists() {}

    static String json(Collection<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array.toString();
    }

    static List<String> words(String json) {
        List<String> words = new ArrayList<>();
        JSON.readTree(json).forEach(word -> words.add(word.asString()));
        return words;
    }

    static String json(SortedMap<LocalDate, Integer> counts) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        counts.forEach((day, count) -> object.put(day.toString(), count));
        return object.toString();
    }

    static SortedMap<LocalDate, Integer> counts(String json) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        for (var entry : JSON.readTree(json).properties()) {
            JsonNode count = entry.getValue();
            counts.put(LocalDate.parse(entry.getKey()), count.asInt());
        }
        return counts;
    }
}
