package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.app.serve.page.MessagePage;
import synoptic.news.Capture;
import synoptic.publish.html.Site;
import synoptic.publish.json.Json;
import synoptic.publish.wording.Plural;
import synoptic.read.Source;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes in what is dropped on a page, and what a feed holds.
final class BringRoutes {

    private static final int LONGEST_NAME = 200;

    private final Shelf shelf;
    private final Passes passes;
    private final Changes changes;
    private final FeedFetch feeds = FeedFetch.ofThePublicWeb();

    BringRoutes(Shelf shelf, Passes passes, Changes changes) {
        this.shelf = shelf;
        this.passes = passes;
        this.changes = changes;
    }

    List<Route> routes() {
        return List.of(Route.post("/bring", this::file), Route.post("/bring/feed", this::feed));
    }

    private void file(Context ctx) {
        passes.checkForm(ctx, ctx.header("X-CSRF"));
        byte[] bytes = ctx.bodyAsBytes();
        if (bytes.length == 0) {
            throw Problem.badRequest("expected the bytes of a file but found none");
        }
        Told told = take(new Capture(name(Asked.words(ctx, "name")), bytes));
        ctx.status(told.articles() == 0 ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        ctx.contentType("application/json").result(json(told).toString());
    }

    /// The last part of a file's name: what stands before it is a matter of the sender's machine.
    private static String name(@Nullable String given) {
        String name = given == null ? "dropped" : given.replaceAll("[\\\\/\\p{Cntrl}]+", "/");
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.isEmpty()
                ? "dropped"
                : last.substring(0, Math.min(LONGEST_NAME, last.length()));
    }

    private Told take(Capture capture) {
        if (shelf.kind() == Shelf.Kind.DEMONSTRATION && holdsArticles(capture)) {
            shelf.beginOwn();
        }
        Told told = new Told();
        changes.make(ingest -> ingest.files(List.of(Source.of(capture)), told));
        return told;
    }

    private boolean holdsArticles(Capture capture) {
        return !shelf.synoptic().read(List.of(capture)).articles().isEmpty();
    }

    private static ObjectNode json(Told told) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("articles", told.articles()).put("skipped", told.skipped());
        json.put("detail", inWords(told));
        Json.strings(json, "remarks", told.sentences());
        return json;
    }

    private static String inWords(Told told) {
        String taken = Plural.of(told.articles(), "article") + " taken in";
        return told.skipped() == 0 ? taken : taken + ", " + told.skipped() + " skipped";
    }

    private void feed(Context ctx) {
        passes.checkForm(ctx, ctx.formParam("csrf"));
        Told told = take(feeds.fetch(String.valueOf(ctx.formParam("feed"))));
        List<String> sentences = new ArrayList<>(List.of(inWords(told) + "."));
        sentences.addAll(told.sentences());
        ctx.html(MessagePage.of(new Site.Server(null), "Feed read", sentences));
    }
}
