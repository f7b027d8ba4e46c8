package synoptic.flink.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.flink.step.Line;
import synoptic.flink.step.Provisional;
import synoptic.flink.step.Told;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A message on its way to a topic.
@SuppressWarnings("ArrayRecordComponent") // handed on as they are, and compared by nobody
record Outgoing(String topic, @Nullable String key, byte[] value, List<Header> headers) {
    Outgoing {
        headers = List.copyOf(headers);
    }

    record Header(String name, String value) {}

    /// A line, under the id of its event; headers name its window, the how-manieth settling of it,
    /// and whether more reports of it are expected.
    static Outgoing of(String topic, Line line) {
        return new Outgoing(
                topic,
                line.id().isEmpty() ? null : line.id(),
                bytes(line.json()),
                List.of(
                        new Header("window", moment(line.place().window())),
                        new Header("revision", Integer.toString(line.place().revision())),
                        new Header(
                                "standing",
                                line.place()
                                        .standing()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT))));
    }

    /// Where a report stands until its window is settled.
    static Outgoing of(String topic, Provisional place) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("provisional", true);
        json.put("window", moment(place.window()));
        json.put("article", place.article());
        json.put("event", place.event());
        json.put("score", place.score());
        return new Outgoing(topic, place.event(), bytes(json.toString()), List.of());
    }

    static Outgoing of(String topic, Message.Poisoned poisoned) {
        return new Outgoing(
                topic,
                null,
                poisoned.value(),
                List.of(
                        new Header("place", poisoned.place()),
                        new Header("reason", poisoned.reason())));
    }

    static Outgoing of(String topic, Told told) {
        return new Outgoing(
                topic,
                null,
                new byte[0],
                List.of(new Header("place", told.path()), new Header("reason", told.sentence())));
    }

    private static String moment(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
