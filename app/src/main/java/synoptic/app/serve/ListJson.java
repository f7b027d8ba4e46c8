package synoptic.app.serve;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.group.edit.EditLines;
import synoptic.news.Outlet;
import synoptic.publish.wording.EventCounts;
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
final class ListJson {

    private ListJson() {}

    /// A page of a list: `items`, and `next` to go on after.
    static <T> ObjectNode page(Page<T> page, Function<T, ObjectNode> item) {
        ObjectNode json = items(page.items(), item);
        json.put("next", page.next());
        return json;
    }

    static <T> ObjectNode items(List<T> all, Function<T, ObjectNode> item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        all.forEach(one -> items.add(item.apply(one)));
        return json;
    }

    static ObjectNode event(EventSummary event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", event.id());
        json.put("title", event.title());
        json.put("first", event.first());
        json.put("last", event.last());
        json.set("counts", counts(event.counts()));
        json.put("conflicts", event.conflicts());
        json.put("material_renderings", event.materialRenderings());
        json.put("dropped_hedges", event.droppedHedges());
        json.put("lead", event.lead());
        json.set("newest", article(event.newest()));
        strings(json, "outlets", event.outlets());
        ObjectNode days = json.putObject("reports_by_day");
        event.reportsByDay().forEach((day, reports) -> days.put(day.toString(), reports));
        strings(json, "edits", event.edits());
        return json;
    }

    private static ObjectNode counts(EventCounts counts) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("articles", counts.articles())
                .put("distinct_texts", counts.distinctTexts())
                .put("outlets", counts.outlets())
                .put("publisher_families", counts.publisherFamilies())
                .put("independent_origins", counts.independentOrigins());
    }

    static ObjectNode article(ArticleSummary article) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", article.id());
        json.put("title", article.title());
        json.set("publisher", outlet(article.outlet()));
        json.put("url", article.url());
        json.put("language", article.language());
        json.put("when", article.when());
        json.put("dated", name(article.dated()));
        json.put("event", article.event());
        return json;
    }

    private static ObjectNode outlet(Outlet outlet) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", outlet.name())
                .put("domain", outlet.domain())
                .put("family", outlet.family());
    }

    static ObjectNode saying(Saying saying) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("person", saying.person());
        json.put("utterance", saying.utterance());
        var place = saying.rendering().place();
        json.putObject("rendering")
                .put("article", place.article())
                .put("start", place.span().start())
                .put("end", place.span().end())
                .put("text", place.text())
                .put("kind", name(saying.rendering().kind()))
                .put("change", name(saying.rendering().change()))
                .put("called", called(saying));
        json.set("article", article(saying.article()));
        json.put("event", saying.event());
        json.put("event_title", saying.eventTitle());
        return json;
    }

    private static @Nullable String called(Saying saying) {
        var source = saying.rendering().source();
        return source == null ? null : source.text();
    }

    static ObjectNode person(Person person) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", person.name())
                .put("utterances", person.utterances())
                .put("renderings", person.renderings())
                .put("events", person.events())
                .put("first", person.first())
                .put("last", person.last());
    }

    static ObjectNode outlet(OutletSummary outlet) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("key", outlet.key());
        json.set("publisher", outlet(outlet.outlet()));
        return json.put("articles", outlet.articles())
                .put("events", outlet.events())
                .put("first", outlet.first())
                .put("last", outlet.last());
    }

    static ObjectNode edit(KeptEdit edit) {
        var undone = edit.undone();
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", edit.number())
                .put("edit", EditLines.of(edit.edit()))
                .put("when", edit.when().toString())
                .put("undone", undone == null ? null : undone.toString());
    }

    private static void strings(ObjectNode json, String field, Collection<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
