package synoptic.publish.export;

import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An article as ninjs 3 of the IPTC has it. Only what the article states stands in it.
public final class NinjsJson {

    private static final String STANDARD = "https://iptc.org/std/ninjs/ninjs-schema_3.0.json";

    private NinjsJson() {}

    public static ObjectNode of(Article article) {
        Particulars stated = article.particulars();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(
                "uri",
                stated.url() == null ? "urn:synoptic:article:" + article.id() : stated.url());
        json.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.0")
                .put("schema", STANDARD);
        json.put("type", "text");
        put(json, "language", stated.language());
        whole(json, "firstcreated", stated.published());
        whole(json, "versioncreated", stated.modified());
        array(json, "headlines", stated.title());
        array(json, "descriptions", stated.description());
        text(json.putArray("bodies").addObject(), article.text());
        put(json, "by", stated.authors().isEmpty() ? null : String.join(", ", stated.authors()));
        infosources(json, article);
        stated.keywords().forEach(word -> subject(json, word));
        json.putArray("altids").addObject().put("role", "synoptic").put("value", article.id());
        return json;
    }

    private static void text(ObjectNode body, String text) {
        body.put("contenttype", "text/plain").put("charcount", text.length()).put("value", text);
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static void array(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.putArray(field).addObject().put("contenttype", "text/plain").put("value", value);
        }
    }

    /// ninjs wants a whole moment with its zone; a time that says less is left out.
    private static void whole(ObjectNode json, String field, @Nullable StatedTime time) {
        if (time != null && time.zone() != null) {
            json.put(field, time.iso());
        }
    }

    private static void infosources(ObjectNode json, Article article) {
        ArrayNode sources = json.putArray("infosources");
        if (article.outlet().isStated()) {
            sources.addObject().put("name", article.outlet().label()).put("role", "publisher");
        }
        article.particulars()
                .agencies()
                .forEach(name -> sources.addObject().put("name", name).put("role", "agency"));
    }

    private static void subject(ObjectNode json, String word) {
        json.withArray("subjects").addObject().put("name", word);
    }
}
