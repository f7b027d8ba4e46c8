package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.app.serve.page.BringPage;
import synoptic.app.serve.page.EditsPage;
import synoptic.app.serve.page.FrontPage;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.publish.html.Site;
import synoptic.publish.page.ArticlePage;
import synoptic.publish.page.EventPage;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.KeptEdit;
import synoptic.store.Library;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Query;

/// The pages of events and articles, of edits, and of what is brought in.
final class PageRoutes {

    private final Shelf shelf;
    private final Pages pages;
    private final Synopses synopses;
    private final Moments moments;
    private final Changes changes;

    PageRoutes(Shelf shelf, Pages pages, Synopses synopses, Moments moments, Changes changes) {
        this.changes = changes;
        this.moments = moments;
        this.shelf = shelf;
        this.pages = pages;
        this.synopses = synopses;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", this::front),
                Route.get("/events/{id}", this::event),
                Route.get("/articles/{id}", this::article),
                Route.get("/edits", this::edits),
                Route.get("/bring", this::bring));
    }

    private Library library() {
        return shelf.library();
    }

    private void front(Context ctx) {
        Paging paging = Asked.paging(ctx);
        pages.give(
                ctx,
                site -> {
                    Page<EventSummary> events = library().events(Query.ALL, paging);
                    Set<String> hidden = synopses.hidden();
                    return FrontPage.of(
                            site,
                            library().holdings(),
                            events.items().stream()
                                    .filter(event -> !hidden.contains(event.id()))
                                    .toList(),
                            moments::of,
                            note(),
                            Pages.more(ctx, events.next()));
                });
    }

    private @Nullable String note() {
        return switch (shelf.kind()) {
            case DEMONSTRATION ->
                    "These are samples, written for this program about an invented country, to"
                            + " look around in.";
            case PASSING -> "These reports are kept in memory only, until the program ends.";
            case LASTING -> null;
        };
    }

    private void event(Context ctx) {
        String id = Asked.segment(ctx, "id");
        Optional<Synopsis> found = synopses.find(id);
        if (found.isEmpty()) {
            String heir = synopses.heir(id).orElseThrow(() -> Sought.noEvent(id));
            ctx.redirect(new Site.Server(null).event(heir), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Synopsis synopsis = found.get();
        pages.give(ctx, site -> event(synopsis, site));
    }

    private String event(Synopsis synopsis, Site site) {
        return EventPage.of(synopsis, synopses.titlesBeside(synopsis.event()), site);
    }

    /// Makes the page of the newest event, so that all it takes is there when one is asked for.
    void warm() {
        library().events(Query.ALL, Paging.first(1)).items().stream()
                .flatMap(event -> synopses.find(event.id()).stream())
                .forEach(synopsis -> event(synopsis, new Site.Server(null)));
    }

    private void article(Context ctx) {
        Article article = Sought.article(library(), Asked.segment(ctx, "id"));
        int at = Asked.offset(ctx, "at");
        pages.give(ctx, site -> article(article, site, at));
    }

    private String article(Article article, Site site, int at) {
        Synopsis synopsis =
                library()
                        .articleSummary(article.id())
                        .map(ArticleSummary::event)
                        .flatMap(synopses::find)
                        .orElse(null);
        AnnotatedArticle report = shelf.synoptic().annotated(article);
        return ArticlePage.of(report, shelf.synoptic().quotations(report), synopsis, site, at);
    }

    private void edits(Context ctx) {
        Optional<Instant> underWay = changes.underWay();
        if (underWay.isPresent()) {
            pages.passing(ctx, site -> edits(site, underWay.get()));
        } else {
            pages.give(ctx, site -> edits(site, null));
        }
    }

    private String edits(Site site, @Nullable Instant underWay) {
        List<KeptEdit> edits = library().edits();
        return EditsPage.of(site, edits, titles(edits), underWay);
    }

    private Map<String, String> titles(List<KeptEdit> edits) {
        Map<String, String> titles = new LinkedHashMap<>();
        edits.stream()
                .flatMap(edit -> edit.edit().reports().stream())
                .distinct()
                .flatMap(report -> library().articleSummary(report).stream())
                .forEach(one -> titles.put(one.id(), one.outlet().label() + ": " + one.title()));
        return titles;
    }

    private void bring(Context ctx) {
        pages.give(ctx, site -> BringPage.of(site, lasting()));
    }

    private String lasting() {
        return switch (shelf.kind()) {
            case DEMONSTRATION ->
                    "What you bring takes the place of the samples, and is kept in memory until"
                            + " the program ends.";
            case PASSING -> "What you bring is kept in memory until the program ends.";
            case LASTING -> "What you bring is kept in the library.";
        };
    }
}
