package synoptic.eval.data;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON value of a marked set and the place it stands at, which errors name.
record MarkedJson(String place, JsonNode value) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static MarkedJson read(String place, byte[] json) {
        try {
            return new MarkedJson(place, MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new MarkedDataBroken(place, "not well-formed JSON", e);
        }
    }

    MarkedJson field(String name) {
        return new MarkedJson(place + ", " + name, value.path(name));
    }

    String text() {
        if (!value.isString()) {
            throw new MarkedDataBroken(place, "a string", value.getNodeType().toString());
        }
        return value.stringValue();
    }

    List<MarkedJson> items() {
        if (!value.isArray()) {
            throw new MarkedDataBroken(place, "a list", value.getNodeType().toString());
        }
        return value.valueStream().map(item -> new MarkedJson(place, item)).toList();
    }
}
