package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the HTTP interface is true: its routes are those of the server, and answers
/// are of the shapes it gives.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private final Serving serving = Serving.samples();
    private JsonNode description = new JsonMapper().createObjectNode();

    @BeforeAll
    void reads() {
        Object yaml = new Yaml().load(serving.get("/openapi.yaml").body());
        description = new JsonMapper().valueToTree(yaml);
    }

    @AfterAll
    void stops() {
        serving.close();
    }

    @Test
    void namesEveryRouteAndNoOther() {
        Set<String> described = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (String method : path.getValue().propertyNames()) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }

        assertThat(described)
                .isEqualTo(
                        serving.server().routes().stream()
                                .map(route -> route.method().name() + " " + route.path())
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void namesEveryVariableOfAPath() {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get != null && path.getKey().contains("{")) {
                String variable = path.getKey().replaceAll(".*\\{(\\w+)}.*", "$1");
                assertThat(get.get("parameters").toString())
                        .contains("\"name\":\"" + variable + "\"");
            }
        }
    }

    @Test
    void givesTheShapesOfAllJsonAnswers() {
        JsonNode event = serving.json("/api/events").get("items").get(0);
        Map<String, String> values =
                Map.of(
                        "{id}", event.get("id").stringValue(),
                        "{name}", "Tomas_Veldrin",
                        "{key}", "hpa.example");
        String article = serving.json("/api/articles").get("items").get(0).get("id").stringValue();
        int shapes = 0;
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode schema = schema(path.getValue());
            if (schema != null) {
                String address = path.getKey().replace("/articles/{id}", "/articles/" + article);
                for (Map.Entry<String, String> value : values.entrySet()) {
                    address = address.replace(value.getKey(), value.getValue());
                }
                check(schema, serving.json(address + "?q=veldrin"), address);
                shapes++;
            }
        }
        assertThat(shapes).isEqualTo(13);
    }

    private static @Nullable JsonNode schema(JsonNode path) {
        return path.at("/get/responses/200/content/application~1json/schema").isMissingNode()
                ? null
                : path.at("/get/responses/200/content/application~1json/schema");
    }

    /// That a value is of a schema, as far as the description goes: types, required and unknown
    /// fields, cases of an enum.
    private void check(JsonNode given, JsonNode value, String where) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            assertThat(schema.get("enum").valueStream().toList()).as(where).contains(value);
            return;
        }
        assertThat(types(schema)).as(where + " is " + value).contains(type(value));
        if (value.isObject() && schema.has("properties")) {
            List<String> fields = new ArrayList<>(value.propertyNames());
            assertThat(fields)
                    .as(where)
                    .containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
            fields.forEach(
                    field ->
                            check(
                                    schema.get("properties").get(field),
                                    value.get(field),
                                    where + "." + field));
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> check(schema.get("items"), item, where + "[]"));
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? description.at(schema.get("$ref").stringValue().substring(1))
                : schema;
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::stringValue).toList()
                : List.of(type.stringValue());
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }
}
