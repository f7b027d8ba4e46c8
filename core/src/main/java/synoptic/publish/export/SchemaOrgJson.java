package synoptic.publish.export;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.group.Event;
import synoptic.news.Access;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Articles and events as JSON-LD in the terms of schema.org.
public final class SchemaOrgJson {

    private static final String CONTEXT = "https://schema.org";

    private SchemaOrgJson() {}

    public static ObjectNode of(Article article) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
        return fill(json, article);
    }

    /// An event is the collection of its reports.
    public static ObjectNode of(Event event) {
        ObjectNode json =
                list(event.title(), event.articles().toList()).put("identifier", event.id());
        Optional.ofNullable(event.first()).ifPresent(first -> json.put("dateCreated", first));
        Optional.ofNullable(event.last()).ifPresent(last -> json.put("dateModified", last));
        return json;
    }

    public static ObjectNode list(String name, List<Article> articles) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("@context", CONTEXT)
                        .put("@type", "Collection")
                        .put("name", name);
        ArrayNode parts = json.putArray("hasPart");
        articles.forEach(article -> fill(parts.addObject(), article));
        return json;
    }

    private static ObjectNode fill(ObjectNode json, Article article) {
        Particulars stated = article.particulars();
        json.put("@type", "NewsArticle").put("identifier", article.id());
        put(json, "url", stated.url());
        put(json, "headline", stated.title());
        put(json, "description", stated.description());
        put(json, "inLanguage", stated.language());
        put(json, "articleSection", stated.section());
        put(json, "datePublished", iso(stated.published()));
        put(json, "dateModified", iso(stated.modified()));
        json.put("articleBody", article.text());
        stated.authors().forEach(name -> named(json.withArray("author"), "Person", name));
        if (article.outlet().isStated()) {
            json.putObject("publisher")
                    .put("@type", "NewsMediaOrganization")
                    .put("name", article.outlet().label());
        }
        stated.agencies()
                .forEach(name -> named(json.withArray("sourceOrganization"), "Organization", name));
        stated.keywords().forEach(word -> json.withArray("keywords").add(word));
        if (stated.access() != Access.UNKNOWN) {
            json.put("isAccessibleForFree", stated.access() == Access.FREE);
        }
        return json;
    }

    private static void named(ArrayNode json, String type, String name) {
        json.addObject().put("@type", type).put("name", name);
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static @Nullable String iso(@Nullable StatedTime time) {
        return time == null ? null : time.iso();
    }
}
