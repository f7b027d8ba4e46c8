package synoptic.app.serve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.publish.export.NinjsJson;
import synoptic.publish.export.SchemaOrgJson;
import synoptic.publish.export.Tables;
import synoptic.publish.html.Segment;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.SynopsisJson;
import synoptic.store.ArticleSummary;
import synoptic.store.Paging;
import synoptic.store.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a page shows, to be taken away in a form that other programs read.
final class ExportRoutes {

    private static final int MOST = 200;

    /// The forms, by the ending of the address, with their types.
    private static final Map<String, String> TYPES =
            Map.of(
                    "json", "application/json",
                    "jsonl", "application/jsonl; charset=utf-8",
                    "csv", "text/csv; charset=utf-8; header=present",
                    "ninjs", "application/json",
                    "jsonld", "application/ld+json",
                    "atom", "application/atom+xml; charset=utf-8");

    private final Shelf shelf;
    private final Answers answers;
    private final Synopses synopses;

    ExportRoutes(Shelf shelf, Answers answers, Synopses synopses) {
        this.shelf = shelf;
        this.answers = answers;
        this.synopses = synopses;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/export/events/{file}", this::event),
                Route.get("/export/articles/{file}", this::article),
                Route.get("/export/search.{form}", this::search));
    }

    private void give(Context ctx, String name, String form, Map<String, Supplier<String>> forms) {
        Supplier<String> body = forms.get(form);
        String type = TYPES.get(form);
        if (body == null || type == null) {
            throw Problem.notFound(
                    "expected one of json, jsonl, csv, ninjs, jsonld and atom but found '%s'"
                            .formatted(form));
        }
        String ending = form.equals("ninjs") ? "ninjs.json" : form;
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"%s.%s\"".formatted(Segment.of(name), ending));
        answers.text(ctx, type, body);
    }

    /// What is before the last dot of a file's name, and what is behind it.
    private record File(String id, String form) {
        static File of(Context ctx) {
            String file = Asked.segment(ctx, "file");
            int dot = file.lastIndexOf('.');
            if (dot <= 0) {
                throw Problem.notFound("expected an id and a form, as in 'id.csv'");
            }
            return new File(file.substring(0, dot), file.substring(dot + 1));
        }
    }

    private void event(Context ctx) {
        File file = File.of(ctx);
        Synopsis synopsis = synopses.find(file.id).orElseThrow(() -> Sought.noEvent(file.id));
        List<Article> articles = synopsis.event().articles().toList();
        give(
                ctx,
                file.id,
                file.form,
                Map.of(
                        "json", () -> SynopsisJson.of(synopsis).toString(),
                        "jsonl", () -> lines(articles, ArticleJson::of),
                        "csv", () -> Tables.SYNOPSES.of(List.of(synopsis)),
                        "ninjs", () -> array(articles, NinjsJson::of),
                        "jsonld", () -> SchemaOrgJson.of(synopsis.event()).toString(),
                        "atom", () -> FeedRoutes.event(ctx, synopsis)));
    }

    private void article(Context ctx) {
        File file = File.of(ctx);
        Article article = Sought.article(shelf.library(), file.id);
        give(
                ctx,
                file.id,
                file.form,
                Map.of(
                        "json", () -> ArticleJson.of(article).toString(),
                        "jsonl", () -> lines(List.of(article), ArticleJson::of),
                        "csv", () -> Tables.ARTICLES.of(List.of(article)),
                        "ninjs", () -> NinjsJson.of(article).toString(),
                        "jsonld", () -> SchemaOrgJson.of(article).toString(),
                        "atom", () -> FeedRoutes.articles(ctx, article.label(), List.of(article))));
    }

    private void search(Context ctx) {
        Query query = Asked.query(ctx);
        Supplier<List<Article>> articles = () -> articles(query);
        give(
                ctx,
                "search",
                ctx.pathParam("form"),
                Map.of(
                        "json", () -> array(articles.get(), ArticleJson::of),
                        "jsonl", () -> lines(articles.get(), ArticleJson::of),
                        "csv", () -> Tables.ARTICLES.of(articles.get()),
                        "ninjs", () -> array(articles.get(), NinjsJson::of),
                        "jsonld", () -> SchemaOrgJson.list("Search", articles.get()).toString(),
                        "atom", () -> FeedRoutes.articles(ctx, "Search", articles.get())));
    }

    private List<Article> articles(Query query) {
        Stream<String> ids =
                shelf.library().articles(query, Paging.first(MOST)).items().stream()
                        .map(ArticleSummary::id);
        return ids.flatMap(id -> shelf.library().article(id).stream()).toList();
    }

    private static String lines(List<Article> articles, Function<Article, JsonNode> form) {
        return articles.stream().map(form).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String array(List<Article> articles, Function<Article, JsonNode> form) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        articles.stream().map(form).forEach(array::add);
        return array.toString();
    }
}
