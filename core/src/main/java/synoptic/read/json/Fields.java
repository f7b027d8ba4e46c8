package synoptic.read.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, whatever its dialect calls them.
final class Fields {

    private static final String[] WORDS_OF_AN_OBJECT = {
        "name", "title", "value", "label", "literal", "url", "href", "uri"
    };
    private static final int DEEPEST = 8;

    /// What stands in a field, under the name the object has for it.
    record Named(String name, JsonNode value) {}

    private final Map<String, Named> byName = new HashMap<>();

    Fields(JsonNode object) {
        object.propertyStream()
                .forEach(
                        field ->
                                byName.putIfAbsent(
                                        Field.fold(field.getKey()),
                                        new Named(field.getKey(), field.getValue())));
    }

    /// All that is stated of a field, the surest first.
    List<Named> all(Field field) {
        List<Named> all = new ArrayList<>();
        for (String name : field.folded()) {
            Named named = byName.get(name);
            if (named != null && !named.value().isNull()) {
                all.add(named);
            }
        }
        return all;
    }

    Optional<String> first(Field field) {
        return all(field).stream().flatMap(f -> words(f.value()).stream()).findFirst();
    }

    List<String> every(Field field) {
        return all(field).stream().flatMap(f -> words(f.value()).stream()).toList();
    }

    /// The value of a name that only one dialect has.
    @Nullable JsonNode get(String name) {
        Named named = byName.get(Field.fold(name));
        return named == null ? null : named.value();
    }

    /// The words of a value: itself, its members, or the name, title or value of an object.
    static List<String> words(@Nullable JsonNode value) {
        List<String> words = new ArrayList<>();
        gather(value, words, 0);
        return words;
    }

    private static void gather(@Nullable JsonNode value, List<String> words, int depth) {
        if (value == null || value.isNull() || depth > DEEPEST) {
            return;
        }
        if (value.isArray()) {
            value.forEach(member -> gather(member, words, depth + 1));
        } else if (value.isObject()) {
            object(value, words);
        } else if (!value.asString("").isBlank()) {
            words.add(value.asString());
        }
    }

    private static void object(JsonNode object, List<String> words) {
        for (String field : WORDS_OF_AN_OBJECT) {
            JsonNode inner = object.get(field);
            if (inner != null && inner.isObject()) {
                inner = inner.propertyStream().map(Map.Entry::getValue).findFirst().orElse(inner);
            }
            if (inner != null && inner.isString() && !inner.asString().isBlank()) {
                words.add(inner.asString());
                return;
            }
        }
    }
}
