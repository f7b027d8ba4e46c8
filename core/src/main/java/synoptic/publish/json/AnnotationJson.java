package synoptic.publish.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.name.Entity;
import synoptic.annotate.name.Name;
import synoptic.annotate.name.Office;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.annotate.time.TimeExpression;
import synoptic.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `annotate --json`: an article's text with what was found in it.
public final class AnnotationJson {

    private AnnotationJson() {}

    public static ObjectNode of(AnnotatedArticle report, List<Quotation> quotations) {
        String text = report.article().text();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", report.article().id());
        json.put("text", text);
        ArrayNode sentences = json.putArray("sentences");
        report.sentences().forEach(sentence -> Json.offsets(sentences.addObject(), sentence));
        ArrayNode names = json.putArray("names");
        report.names().forEach(name -> name(names.addObject(), name));
        ArrayNode entities = json.putArray("entities");
        report.entities().forEach(entity -> entity(entities.addObject(), entity));
        ArrayNode times = json.putArray("times");
        report.times().forEach(time -> time(times.addObject(), time, report));
        ArrayNode said = json.putArray("quotations");
        quotations.forEach(quotation -> quotation(said.addObject(), quotation, text));
        return json;
    }

    private static void name(ObjectNode json, Name name) {
        Json.offsets(json, name.span())
                .put("text", name.text())
                .put("type", name.type().name())
                .put("entity", name.entity());
    }

    private static void entity(ObjectNode json, Entity entity) {
        json.put("id", entity.id()).put("name", entity.name()).put("type", entity.type().name());
        Json.strings(json, "offices", entity.offices().stream().map(Office::text).toList());
    }

    private static void time(ObjectNode json, TimeExpression time, AnnotatedArticle report) {
        Json.offsets(json, time.span())
                .put("text", time.span().in(report.article().text()))
                .put("type", time.type().name())
                .put("value", report.value(time));
    }

    private static void quotation(ObjectNode json, Quotation quotation, String text) {
        json.put("kind", Json.name(quotation.kind()));
        json.set("cue", Json.span(quotation.cue(), text));
        json.set("source", Json.span(quotation.source(), text));
        ArrayNode content = json.putArray("content");
        for (Span part : quotation.content()) {
            content.add(Json.span(part, text));
        }
        json.set("speaker", speaker(quotation.speaker()));
    }

    private static JsonNode speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> speaker(named.name(), named.entity(), named.how());
            case Speaker.Described described -> speaker(described.words(), null, described.how());
            case Speaker.Open open -> JsonNodeFactory.instance.nullNode();
        };
    }

    private static JsonNode speaker(String name, @Nullable String entity, Speaker.How how) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("entity", entity)
                .put("how", Json.name(how));
    }
}
