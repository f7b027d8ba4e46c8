package synoptic.publish.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.news.Place;
import synoptic.read.Reading;
import synoptic.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Pieces that several shapes share.
public final class Json {

    private Json() {}

    /// The last line of `annotate`, `events` and `compare`: what was skipped, and why.
    public static ObjectNode skipped(List<Reading.Skipped> skipped) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("skipped");
        for (Reading.Skipped none : skipped) {
            list.addObject().put("path", none.path()).put("reason", none.reason());
        }
        return json;
    }

    public static void strings(ObjectNode json, String field, Collection<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    /// A PLACE: words of an article, and where they stand.
    public static ObjectNode written(Place place) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("article", place.article());
        json.put("start", place.span().start());
        json.put("end", place.span().end());
        json.put("text", place.text());
        return json;
    }

    /// A PLACE, or JSON's null.
    static JsonNode place(@Nullable Place place) {
        return place == null ? JsonNodeFactory.instance.nullNode() : written(place);
    }

    static void places(ObjectNode json, String field, List<Place> places) {
        ArrayNode array = json.putArray(field);
        places.forEach(place -> array.add(written(place)));
    }

    /// Where words stand in their own article: `start` and `end`.
    static ObjectNode offsets(ObjectNode json, Span span) {
        return json.put("start", span.start()).put("end", span.end());
    }

    /// A SPAN: words of the article at hand; JSON's null for none.
    static JsonNode span(@Nullable Span span, String text) {
        if (span == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return offsets(JsonNodeFactory.instance.objectNode(), span).put("text", span.in(text));
    }

    /// A case of an enum as clients see it: `HEDGE_DROPPED` is `hedge_dropped`.
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// A ratio with three decimals: as much as it tells.
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
