package synoptic.flink.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.flink.file.NoCapture;
import synoptic.flink.file.Stated;
import synoptic.news.Capture;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A capture as a message of a topic, after `capture.schema.json`.
public final class CaptureJson {

    /// Clocks may differ so much before a capture is said to be of the future.
    private static final Duration AHEAD = Duration.ofHours(1);

    private static final int SHOWN = 40;

    private static final Set<String> FIELDS =
            Set.of("path", "url", "charset", "time", "text", "base64");

    private static final ObjectReader READER = JsonMapper.builder().build().reader();

    private CaptureJson() {}

    /// `place` names the message where it names no path; `sent` is when the topic took it, and the
    /// moment of the capture where it states none.
    static Capture read(byte @Nullable [] message, String place, Instant sent) throws NoCapture {
        if (message == null) {
            throw new NoCapture("expected a JSON object but found no value");
        }
        JsonNode json = parsed(message);
        if (!json.isObject()) {
            throw new NoCapture("expected a JSON object but found " + shown(json));
        }
        known(json);
        String path = text(json, "path");
        return new Capture(
                path == null ? place : path,
                bytes(json),
                text(json, "url"),
                text(json, "charset"),
                time(json, sent));
    }

    private static JsonNode parsed(byte[] message) throws NoCapture {
        try {
            JsonNode json = READER.readTree(message);
            return json == null ? JsonNodeFactory.instance.missingNode() : json;
        } catch (JacksonException e) {
            throw new NoCapture("expected a JSON object but found " + e.getOriginalMessage());
        }
    }

    private static void known(JsonNode json) throws NoCapture {
        for (Iterator<Map.Entry<String, JsonNode>> all = json.properties().iterator();
                all.hasNext(); ) {
            String name = all.next().getKey();
            if (!FIELDS.contains(name)) {
                throw new NoCapture(
                        "expected path, url, charset, time, text or base64 but found a field "
                                + name);
            }
        }
    }

    private static @Nullable String text(JsonNode json, String field) throws NoCapture {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new NoCapture(
                    "%s: expected a string but found %s".formatted(field, shown(value)));
        }
        return value.stringValue();
    }

    private static byte[] bytes(JsonNode json) throws NoCapture {
        String text = text(json, "text");
        String base64 = text(json, "base64");
        if ((text == null) == (base64 == null)) {
            throw new NoCapture(
                    "expected either text or base64 but found " + (text == null ? "none" : "both"));
        }
        return text == null
                ? Stated.content(String.valueOf(base64).getBytes(StandardCharsets.ISO_8859_1))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private static Instant time(JsonNode json, Instant sent) throws NoCapture {
        String words = text(json, "time");
        if (words == null) {
            return sent;
        }
        Instant time = Stated.time(words);
        if (time.isAfter(sent.plus(AHEAD))) {
            throw new NoCapture(
                    "time: %s is after the message was sent, at %s".formatted(time, sent));
        }
        return time;
    }

    private static String shown(JsonNode json) {
        String words = json.toString();
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }

    /// A message that [#read] takes.
    public static byte[] write(Capture capture) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("path", capture.path());
        json.put("url", capture.url());
        json.put("charset", capture.charset());
        json.put("time", capture.time() == null ? null : capture.time().toString());
        json.put("base64", Base64.getEncoder().encodeToString(capture.bytes()));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
