package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.app.serve.page.MessagePage;
import synoptic.group.Event;
import synoptic.group.edit.Edit;
import synoptic.news.Article;
import synoptic.publish.html.Site;
import synoptic.store.ArticleSummary;

/// What a reader says about which reports belong together, and takes back.
final class EditRoutes {

    private final Shelf shelf;
    private final Passes passes;
    private final Changes changes;

    EditRoutes(Shelf shelf, Passes passes, Changes changes) {
        this.shelf = shelf;
        this.passes = passes;
        this.changes = changes;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/edits", this::add),
                Route.post("/edits/undo", this::undo),
                Route.get("/sign-in", this::askForToken),
                Route.post("/sign-in", this::signIn));
    }

    private void add(Context ctx) {
        passes.checkForm(ctx, ctx.formParam("csrf"));
        Edit edit = edit(ctx);
        for (String report : edit.reports()) {
            if (shelf.library().articleSummary(report).isEmpty()) {
                throw Sought.noArticle(report);
            }
        }
        changes.make(ingest -> ingest.add(edit, Instant.now()));
        ctx.redirect(after(edit), HttpStatus.SEE_OTHER);
    }

    /// The event that holds the first report now; the front page where it is hidden.
    private String after(Edit edit) {
        if (edit instanceof Edit.Hide) {
            return "/";
        }
        String event =
                shelf.library()
                        .articleSummary(edit.reports().getFirst())
                        .map(ArticleSummary::event)
                        .orElse(null);
        return event == null ? "/edits" : new Site.Server(null).event(event);
    }

    private Edit edit(Context ctx) {
        List<String> ticked = ctx.formParams("report");
        String kind = String.valueOf(ctx.formParam("edit"));
        try {
            return switch (kind) {
                case "split" -> new Edit.Split(ticked);
                case "together" -> new Edit.PinTogether(one(ticked, 0), one(ticked, 1));
                case "apart" -> new Edit.PinApart(one(ticked, 0), one(ticked, 1));
                case "hide" -> new Edit.Hide(List.of(anyReport(ctx.formParam("event"))));
                case "merge" ->
                        new Edit.Merge(
                                List.of(
                                        anyReport(ctx.formParam("event")),
                                        anyReport(ctx.formParam("with"))));
                default ->
                        throw Problem.badRequest(
                                "expected split, merge, together, apart or hide but found '%s'"
                                        .formatted(kind));
            };
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static String one(List<String> ticked, int which) {
        if (ticked.size() != 2) {
            throw Problem.badRequest(
                    "a pin needs two ticked reports, but %d are ticked".formatted(ticked.size()));
        }
        return ticked.get(which);
    }

    private String anyReport(@Nullable String event) {
        String id = event == null ? "" : event.strip();
        return shelf.library()
                .event(id)
                .flatMap(found -> reports(found).findFirst())
                .orElseThrow(() -> Sought.noEvent(id));
    }

    private static Stream<String> reports(Event event) {
        return event.articles().map(Article::id).sorted();
    }

    private void undo(Context ctx) {
        passes.checkForm(ctx, ctx.formParam("csrf"));
        String number = String.valueOf(ctx.formParam("number"));
        if (!number.matches("[0-9]{1,18}")) {
            throw Problem.badRequest(
                    "expected the number of an edit but found '%s'".formatted(number));
        }
        try {
            changes.make(ingest -> ingest.undo(Long.parseLong(number), Instant.now()));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
        ctx.redirect("/edits", HttpStatus.SEE_OTHER);
    }

    private void askForToken(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        ctx.html(
                MessagePage.signIn(
                        new Site.Server(null), "Enter the token this server was started with."));
    }

    private void signIn(Context ctx) {
        List<String> tried = new ArrayList<>(ctx.formParams("token"));
        passes.signIn(ctx, tried.isEmpty() ? "" : tried.getFirst());
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }
}
