package synoptic.app.found;

import java.util.List;
import java.util.function.Function;
import synoptic.compare.said.Rendering;
import synoptic.group.edit.EditLines;
import synoptic.news.Place;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.Json;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.KeptEdit;
import synoptic.store.OutletSummary;
import synoptic.store.Page;
import synoptic.store.Person;
import synoptic.store.Saying;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promise of the lists of `/api`: what stands in them, in the field names of `--json`.
public final class ListJson {

    private ListJson() {}

    /// A page of a list: `items`, and `next` to go on after.
    public static <T> ObjectNode page(Page<T> page, Function<T, ObjectNode> item) {
        ObjectNode json = items(page.items(), item);
        json.put("next", page.next());
        return json;
    }

    public static <T> ObjectNode items(List<T> all, Function<T, ObjectNode> item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        all.forEach(one -> items.add(item.apply(one)));
        return json;
    }

    public static ObjectNode event(EventSummary event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", event.id());
        json.put("title", event.title());
        json.put("first", event.first());
        json.put("last", event.last());
        json.set("counts", EventJson.counts(event.counts()));
        json.put("conflicts", event.conflicts());
        json.put("material_renderings", event.materialRenderings());
        json.put("dropped_hedges", event.droppedHedges());
        json.put("lead", event.lead());
        json.set("newest", article(event.newest()));
        Json.strings(json, "outlets", event.outlets());
        ObjectNode days = json.putObject("reports_by_day");
        event.reportsByDay().forEach((day, reports) -> days.put(day.toString(), reports));
        Json.strings(json, "edits", event.edits());
        return json;
    }

    public static ObjectNode article(ArticleSummary article) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", article.id());
        json.put("title", article.title());
        json.set("publisher", ArticleJson.publisher(article.outlet()));
        json.put("url", article.url());
        json.put("language", article.language());
        json.put("when", article.when());
        json.put("dated", Json.name(article.dated()));
        json.put("event", article.event());
        return json;
    }

    public static ObjectNode saying(Saying saying) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("person", saying.person());
        json.put("utterance", saying.utterance());
        json.set("rendering", rendering(saying.rendering()));
        json.set("article", article(saying.article()));
        json.put("event", saying.event());
        json.put("event_title", saying.eventTitle());
        return json;
    }

    private static ObjectNode rendering(Rendering rendering) {
        Place source = rendering.source();
        return Json.written(rendering.place())
                .put("kind", Json.name(rendering.kind()))
                .put("change", Json.name(rendering.change()))
                .put("called", source == null ? null : source.text());
    }

    public static ObjectNode person(Person person) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", person.name())
                .put("utterances", person.utterances())
                .put("renderings", person.renderings())
                .put("events", person.events())
                .put("first", person.first())
                .put("last", person.last());
    }

    public static ObjectNode outlet(OutletSummary outlet) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("key", outlet.key());
        json.set("publisher", ArticleJson.publisher(outlet.outlet()));
        return json.put("articles", outlet.articles())
                .put("events", outlet.events())
                .put("first", outlet.first())
                .put("last", outlet.last());
    }

    public static ObjectNode edit(KeptEdit edit) {
        var undone = edit.undone();
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", edit.number())
                .put("edit", EditLines.of(edit.edit()))
                .put("when", edit.when().toString())
                .put("undone", undone == null ? null : undone.toString());
    }
}
