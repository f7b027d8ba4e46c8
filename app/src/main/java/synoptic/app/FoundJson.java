package synoptic.app;

import java.util.Collection;
import java.util.Locale;
import synoptic.news.Place;
import synoptic.publish.wording.EventCounts;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Saying;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `search --json`: one line for each thing found; `found` says what it is.
final class FoundJson {

    private FoundJson() {}

    static ObjectNode event(EventSummary event) {
        ObjectNode json = found("event");
        json.put("id", event.id());
        json.put("title", event.title());
        json.put("first", event.first());
        json.put("last", event.last());
        EventCounts counts = event.counts();
        json.putObject("counts")
                .put("articles", counts.articles())
                .put("distinct_texts", counts.distinctTexts())
                .put("outlets", counts.outlets())
                .put("publisher_families", counts.publisherFamilies())
                .put("independent_origins", counts.independentOrigins());
        json.put("conflicts", event.conflicts());
        json.put("lead", event.lead());
        strings(json, "outlets", event.outlets());
        return json;
    }

    static ObjectNode article(ArticleSummary article) {
        ObjectNode json = found("article");
        particulars(json, article);
        return json.put("event", article.event());
    }

    private static void particulars(ObjectNode json, ArticleSummary article) {
        json.put("id", article.id());
        json.put("title", article.title());
        json.putObject("publisher")
                .put("name", article.outlet().name())
                .put("domain", article.outlet().domain())
                .put("family", article.outlet().family());
        json.put("url", article.url());
        json.put("language", article.language());
        json.put("when", article.when());
        json.put("dated", name(article.dated()));
    }

    static ObjectNode saying(Saying saying) {
        ObjectNode json = found("saying");
        json.put("person", saying.person());
        json.put("utterance", saying.utterance());
        Place place = saying.rendering().place();
        json.putObject("rendering")
                .put("article", place.article())
                .put("start", place.span().start())
                .put("end", place.span().end())
                .put("text", place.text())
                .put("kind", name(saying.rendering().kind()))
                .put("change", name(saying.rendering().change()));
        particulars(json.putObject("article"), saying.article());
        return json.put("event", saying.event()).put("event_title", saying.eventTitle());
    }

    private static ObjectNode found(String what) {
        return JsonNodeFactory.instance.objectNode().put("found", what);
    }

    private static void strings(ObjectNode json, String field, Collection<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
