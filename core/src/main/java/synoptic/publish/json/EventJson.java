package synoptic.publish.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.copy.Changes;
import synoptic.copy.CopyLink;
import synoptic.copy.Groups;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.group.SimilarEvent;
import synoptic.group.Storyline;
import synoptic.group.link.Link;
import synoptic.group.link.Reason;
import synoptic.news.Article;
import synoptic.publish.wording.EventCounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `events --json`: an event as clients see it.
public final class EventJson {

    private EventJson() {}

    public static ObjectNode of(Event event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", event.id());
        json.put("title", event.title());
        json.put("first", event.first());
        json.put("last", event.last());
        Json.strings(json, "articles", event.articles().map(Article::id).toList());
        json.set("counts", counts(EventCounts.of(event)));
        copies(json.putArray("copies"), event);
        event.origins().forEach(origin -> origin(json.withArray("origins"), origin));
        event.dates().forEach(date -> date(json.withArray("dates"), date));
        event.similar().forEach(other -> similar(json.withArray("similar"), other));
        json.set("follows", step(event.storyline().follows()));
        ArrayNode after = json.putArray("followed_by");
        event.storyline().followedBy().forEach(step -> after.add(step(step)));
        event.links().forEach(link -> link(json.withArray("why"), link));
        for (String field : List.of("origins", "dates", "similar", "why")) {
            json.withArray(field);
        }
        Json.strings(json, "edits", event.edits());
        return json;
    }

    public static ObjectNode counts(EventCounts counts) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("articles", counts.articles())
                .put("distinct_texts", counts.distinctTexts())
                .put("outlets", counts.outlets())
                .put("publisher_families", counts.publisherFamilies())
                .put("independent_origins", counts.independentOrigins());
    }

    /// Groups of articles with one text, or what is left of it; versions of one address are no
    /// copies, and parts in reports of their own stand with the origins.
    private static void copies(ArrayNode json, Event event) {
        List<String> ids = event.articles().map(Article::id).toList();
        Groups<String> versions = new Groups<>(ids);
        EventCounts.joinVersions(event, versions);
        Groups<String> origins = new Groups<>(ids);
        for (Origin origin : event.origins()) {
            String first = origin.articles().get(0).article();
            origin.articles().forEach(descent -> origins.join(first, descent.article()));
        }
        Groups<String> groups = new Groups<>(ids);
        for (CopyLink link : event.copies()) {
            if (origins.together(link.a(), link.b()) && !versions.together(link.a(), link.b())) {
                groups.join(link.a(), link.b());
            }
        }
        for (List<String> group : groups.all()) {
            if (group.size() > 1) {
                ArrayNode members = json.addArray();
                group.forEach(members::add);
            }
        }
    }

    private static void origin(ArrayNode json, Origin origin) {
        ObjectNode node = json.addObject();
        node.put("kind", Json.name(origin.kind()));
        node.put("credit", origin.credit());
        node.put("original", origin.original());
        Json.strings(
                node, "articles", origin.articles().stream().map(Origin.Descent::article).toList());
        ArrayNode lineage = node.putArray("lineage");
        for (Origin.Descent descent : origin.articles()) {
            ObjectNode step = lineage.addObject();
            step.put("article", descent.article());
            step.put("how", Json.name(descent.how()));
            step.put("from", descent.from());
            step.put("kept", Json.rounded(descent.kept()));
            changes(step, descent.changes());
        }
        ArrayNode parts = node.putArray("parts");
        for (Origin.Part part : origin.parts()) {
            parts.addObject()
                    .put("article", part.article())
                    .put("from", part.from())
                    .put("part", Json.rounded(part.part()));
        }
    }

    private static void changes(ObjectNode step, Changes changes) {
        ArrayNode words = step.putArray("changes");
        for (CopyLink.Change change : changes.words()) {
            words.addObject()
                    .put("from", change.inA())
                    .put("to", change.inB())
                    .put("kind", Json.name(change.kind()))
                    .put("figure", change.figure());
        }
        Json.strings(step, "cut", changes.cut());
        Json.strings(step, "added", changes.added());
    }

    private static void date(ArrayNode json, InferredDate date) {
        json.addObject()
                .put("article", date.article())
                .put("earliest", text(date.earliest()))
                .put("latest", text(date.latest()))
                .put("likeliest", text(date.likeliest()))
                .put("how", date.how());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void similar(ArrayNode json, SimilarEvent other) {
        ObjectNode node = json.addObject();
        node.put("event", other.event());
        node.put("when", Json.name(other.when()));
        Json.strings(node, "same", other.same());
        Json.strings(node, "differs", other.differs());
    }

    private static JsonNode step(Storyline.@Nullable Step step) {
        if (step == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("event", step.event());
        Json.strings(node, "core", step.core());
        return node;
    }

    private static void link(ArrayNode json, Link link) {
        ObjectNode node = json.addObject();
        node.putArray("articles").add(link.a()).add(link.b());
        node.put("score", Json.rounded(link.score()));
        Json.strings(node, "reasons", link.reasons().stream().map(Reason::what).toList());
    }
}
