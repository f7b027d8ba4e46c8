package synoptic.publish;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import synoptic.read.Reading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Pieces that several shapes share.
public final class Json {

    private Json() {}

    /// The last line of `events` and `compare`: what was skipped, and why.
    public static ObjectNode skipped(List<Reading.Skipped> skipped) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("skipped");
        for (Reading.Skipped none : skipped) {
            list.addObject().put("path", none.path()).put("reason", none.reason());
        }
        return json;
    }

    static void strings(ObjectNode json, String field, Collection<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    /// A case of an enum as clients see it: `HEDGE_DROPPED` is `hedge_dropped`.
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// A ratio with three decimals: as much as it tells.
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
