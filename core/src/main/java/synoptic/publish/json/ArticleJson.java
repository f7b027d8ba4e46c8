package synoptic.publish.json;

import org.jspecify.annotations.Nullable;
import synoptic.news.Access;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Particulars;
import synoptic.news.Publication;
import synoptic.news.StatedTime;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promise of `read --json`: an article as clients see it.
public final class ArticleJson {

    private ArticleJson() {}

    public static ObjectNode of(Article article) {
        Particulars stated = article.particulars();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", article.id());
        json.put("path", article.path());
        json.put("url", stated.url());
        json.put("title", stated.title());
        json.put("description", stated.description());
        json.put("text", article.text());
        json.put("published", iso(stated.published()));
        json.put("published_how", how(stated.published()));
        json.put("published_unknown", unknown(stated.publication()));
        json.put("modified", iso(stated.modified()));
        Json.strings(json, "authors", stated.authors());
        json.set("publisher", publisher(stated.outlet()));
        Json.strings(json, "agencies", stated.agencies());
        Json.strings(json, "other_titles", stated.otherTitles());
        json.put("language", stated.language());
        json.put("section", stated.section());
        Json.strings(json, "keywords", stated.keywords());
        Json.strings(json, "images", stated.images());
        json.put("access", access(stated.access()));
        var residue = json.putArray("residue");
        article.residue()
                .forEach(
                        r -> residue.addObject().put("text", r.text()).put("why", r.why().label()));
        return json;
    }

    /// A capture that gave no article.
    public static ObjectNode skipped(String id, String path, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("path", path)
                .put("skipped", reason);
    }

    public static ObjectNode publisher(Outlet outlet) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", outlet.name())
                .put("domain", outlet.domain())
                .put("family", outlet.family());
    }

    private static @Nullable String iso(@Nullable StatedTime time) {
        return time == null ? null : time.iso();
    }

    private static @Nullable String how(@Nullable StatedTime time) {
        return time == null ? null : time.how();
    }

    private static @Nullable String unknown(Publication publication) {
        return switch (publication) {
            case Publication.Stated stated -> null;
            case Publication.Unknown unknown -> unknown.why();
        };
    }

    private static @Nullable String access(Access access) {
        return switch (access) {
            case UNKNOWN -> null;
            case FREE -> "free";
            case PAYWALLED -> "paywalled";
        };
    }
}
