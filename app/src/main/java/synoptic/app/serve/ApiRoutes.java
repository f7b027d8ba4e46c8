package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import synoptic.annotate.AnnotatedArticle;
import synoptic.app.found.Found;
import synoptic.app.found.ListJson;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.publish.html.Segment;
import synoptic.publish.json.AnnotationJson;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.SynopsisJson;
import synoptic.store.Holdings;
import synoptic.store.Library;
import synoptic.store.OutletSummary;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Person;
import synoptic.store.Query;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The library for programs, under `/api`.
final class ApiRoutes {

    private final Shelf shelf;
    private final Answers answers;
    private final Synopses synopses;

    ApiRoutes(Shelf shelf, Answers answers, Synopses synopses) {
        this.shelf = shelf;
        this.answers = answers;
        this.synopses = synopses;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api", this::holdings),
                Route.get("/api/events", list(Library::events, ListJson::event)),
                Route.get("/api/events/{id}", this::event),
                Route.get("/api/articles", list(Library::articles, ListJson::article)),
                Route.get("/api/articles/{id}", this::article),
                Route.get("/api/articles/{id}/annotations", this::annotations),
                Route.get("/api/search", this::search),
                Route.get("/api/sayings", list(Library::sayings, ListJson::saying)),
                Route.get("/api/persons", list(Library::persons, ListJson::person)),
                Route.get("/api/persons/{name}", this::person),
                Route.get("/api/outlets", list(Library::outlets, ListJson::outlet)),
                Route.get("/api/outlets/{key}", this::outlet),
                Route.get("/api/edits", this::edits));
    }

    /// A list of the library.
    private interface Lister<T> {
        Page<T> list(Library library, Query query, Paging paging);
    }

    private <T> Handler list(Lister<T> lister, Function<T, ObjectNode> item) {
        return ctx -> {
            Query query = Asked.query(ctx);
            Paging paging = Asked.paging(ctx);
            answers.json(ctx, () -> ListJson.page(lister.list(library(), query, paging), item));
        };
    }

    private Library library() {
        return shelf.library();
    }

    private void holdings(Context ctx) {
        answers.json(ctx, () -> holdings(library().holdings()));
    }

    private static ObjectNode holdings(Holdings held) {
        var first = held.first();
        var last = held.last();
        return JsonNodeFactory.instance
                .objectNode()
                .put("captures", held.captures())
                .put("articles", held.articles())
                .put("skipped", held.skipped())
                .put("provisional", held.provisional())
                .put("events", held.events())
                .put("outlets", held.outlets())
                .put("persons", held.persons())
                .put("utterances", held.utterances())
                .put("first", first == null ? null : first.toString())
                .put("last", last == null ? null : last.toString());
    }

    private void event(Context ctx) {
        String id = Asked.segment(ctx, "id");
        Optional<Synopsis> found = synopses.find(id);
        if (found.isPresent()) {
            answers.json(ctx, () -> SynopsisJson.of(found.get()));
        } else {
            String heir = synopses.heir(id).orElseThrow(() -> Sought.noEvent(id));
            ctx.redirect("/api/events/" + Segment.of(heir), HttpStatus.MOVED_PERMANENTLY);
        }
    }

    private Article found(Context ctx) {
        return Sought.article(library(), Asked.segment(ctx, "id"));
    }

    private void article(Context ctx) {
        Article article = found(ctx);
        answers.json(ctx, () -> ArticleJson.of(article));
    }

    private void annotations(Context ctx) {
        Article article = found(ctx);
        answers.json(
                ctx,
                () -> {
                    AnnotatedArticle report = shelf.synoptic().annotated(article);
                    return AnnotationJson.of(report, shelf.synoptic().quotations(report));
                });
    }

    private void search(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx).after(null);
        answers.json(ctx, () -> found(Found.in(library(), query, paging)));
    }

    private static ObjectNode found(Found found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("events", ListJson.page(found.events(), ListJson::event));
        json.set("articles", ListJson.page(found.articles(), ListJson::article));
        json.set("sayings", ListJson.page(found.sayings(), ListJson::saying));
        return json;
    }

    private void person(Context ctx) {
        String name = Asked.segment(ctx, "name");
        Paging paging = Asked.paging(ctx);
        Person person = Sought.person(library(), name);
        answers.json(
                ctx,
                () -> {
                    var said = library().sayings(Query.ALL.ofPerson(name), paging);
                    ObjectNode json = ListJson.person(person);
                    json.set("sayings", ListJson.page(said, ListJson::saying));
                    return json;
                });
    }

    private void outlet(Context ctx) {
        String key = Asked.segment(ctx, "key");
        Paging paging = Asked.paging(ctx);
        OutletSummary outlet = Sought.outlet(library(), key);
        answers.json(
                ctx,
                () -> {
                    var reports = library().articles(Query.ALL.ofOutlet(key), paging);
                    ObjectNode json = ListJson.outlet(outlet);
                    json.set("reports", ListJson.page(reports, ListJson::article));
                    return json;
                });
    }

    private void edits(Context ctx) {
        answers.json(ctx, () -> ListJson.items(library().edits(), ListJson::edit));
    }
}
