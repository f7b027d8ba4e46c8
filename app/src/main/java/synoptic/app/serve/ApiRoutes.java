package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import synoptic.annotate.AnnotatedArticle;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.publish.html.Segment;
import synoptic.publish.json.AnnotationJson;
import synoptic.publish.json.ArticleJson;
import synoptic.publish.json.SynopsisJson;
import synoptic.store.Holdings;
import synoptic.store.Library;
import synoptic.store.OutletSummary;
import synoptic.store.Paging;
import synoptic.store.Person;
import synoptic.store.Query;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The library for programs, under `/api`.
final class ApiRoutes {

    private static final int MANY = 1000;

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
                Route.get("/api/events", this::events),
                Route.get("/api/events/{id}", this::event),
                Route.get("/api/articles", this::articles),
                Route.get("/api/articles/{id}", this::article),
                Route.get("/api/articles/{id}/annotations", this::annotations),
                Route.get("/api/search", this::search),
                Route.get("/api/sayings", this::sayings),
                Route.get("/api/persons", this::persons),
                Route.get("/api/persons/{name}", this::person),
                Route.get("/api/outlets", this::outlets),
                Route.get("/api/outlets/{key}", this::outlet),
                Route.get("/api/edits", this::edits));
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

    private void events(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        answers.json(ctx, () -> ListJson.page(library().events(query, paging), ListJson::event));
    }

    private void event(Context ctx) {
        String id = Asked.segment(ctx, "id");
        Optional<Synopsis> found = synopses.find(id);
        if (found.isPresent()) {
            answers.json(ctx, () -> SynopsisJson.of(found.get()));
        } else {
            String heir = synopses.heir(id).orElseThrow(() -> noEvent(id));
            ctx.redirect("/api/events/" + Segment.of(heir), HttpStatus.MOVED_PERMANENTLY);
        }
    }

    static Problem noEvent(String id) {
        return Problem.notFound("there is no event '%s'".formatted(id));
    }

    static Problem noArticle(String id) {
        return Problem.notFound("there is no article '%s'".formatted(id));
    }

    private void articles(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        answers.json(
                ctx, () -> ListJson.page(library().articles(query, paging), ListJson::article));
    }

    private Article found(Context ctx) {
        String id = Asked.segment(ctx, "id");
        return library().article(id).orElseThrow(() -> noArticle(id));
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
        answers.json(
                ctx,
                () -> {
                    ObjectNode json = JsonNodeFactory.instance.objectNode();
                    json.set(
                            "events",
                            ListJson.page(library().events(query, paging), ListJson::event));
                    json.set(
                            "articles",
                            ListJson.page(library().articles(query, paging), ListJson::article));
                    json.set(
                            "sayings",
                            ListJson.page(library().sayings(query, paging), ListJson::saying));
                    return json;
                });
    }

    private void sayings(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        answers.json(ctx, () -> ListJson.page(library().sayings(query, paging), ListJson::saying));
    }

    private void persons(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        answers.json(ctx, () -> ListJson.page(library().persons(query, paging), ListJson::person));
    }

    private void person(Context ctx) {
        String name = Asked.segment(ctx, "name");
        Paging paging = Asked.paging(ctx);
        Person person = person(library(), name);
        Query of = Query.ALL.ofPerson(name);
        answers.json(
                ctx,
                () -> {
                    ObjectNode json = ListJson.person(person);
                    json.set(
                            "sayings",
                            ListJson.page(library().sayings(of, paging), ListJson::saying));
                    return json;
                });
    }

    /// @throws Problem where nobody speaks under this name
    static Person person(Library library, String name) {
        return library.persons(Query.ALL.ofPerson(name), Paging.first(MANY)).items().stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("nobody speaks as '%s'".formatted(name)));
    }

    private void outlets(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        answers.json(ctx, () -> ListJson.page(library().outlets(query, paging), ListJson::outlet));
    }

    private void outlet(Context ctx) {
        String key = Asked.segment(ctx, "key");
        Paging paging = Asked.paging(ctx);
        OutletSummary outlet = outlet(library(), key);
        Query of = Query.ALL.ofOutlet(key);
        answers.json(
                ctx,
                () -> {
                    ObjectNode json = ListJson.outlet(outlet);
                    json.set(
                            "reports",
                            ListJson.page(library().articles(of, paging), ListJson::article));
                    return json;
                });
    }

    /// @throws Problem where no article is of this outlet
    static OutletSummary outlet(Library library, String key) {
        return library.outlets(Query.ALL.ofOutlet(key), Paging.first(MANY)).items().stream()
                .filter(outlet -> outlet.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("there is no outlet '%s'".formatted(key)));
    }

    private void edits(Context ctx) {
        answers.json(ctx, () -> ListJson.items(library().edits(), ListJson::edit));
    }
}
