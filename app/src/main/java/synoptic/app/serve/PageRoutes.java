package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.app.serve.page.Addresses;
import synoptic.app.serve.page.BringPage;
import synoptic.app.serve.page.EditsPage;
import synoptic.app.serve.page.FrontPage;
import synoptic.app.serve.page.OutletPage;
import synoptic.app.serve.page.OutletsPage;
import synoptic.app.serve.page.PersonPage;
import synoptic.app.serve.page.PersonsPage;
import synoptic.app.serve.page.SearchPage;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.publish.html.Site;
import synoptic.publish.page.ArticlePage;
import synoptic.publish.page.EventPage;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.KeptEdit;
import synoptic.store.Library;
import synoptic.store.OutletSummary;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Person;
import synoptic.store.Query;

/// The pages.
final class PageRoutes {

    private final Shelf shelf;
    private final Guard guard;
    private final Answers answers;
    private final Synopses synopses;

    PageRoutes(Shelf shelf, Guard guard, Answers answers, Synopses synopses) {
        this.shelf = shelf;
        this.guard = guard;
        this.answers = answers;
        this.synopses = synopses;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", this::front),
                Route.get("/events/{id}", this::event),
                Route.get("/articles/{id}", this::article),
                Route.get("/persons", this::persons),
                Route.get("/persons/{name}", this::person),
                Route.get("/outlets", this::outlets),
                Route.get("/outlets/{key}", this::outlet),
                Route.get("/search", this::search),
                Route.get("/edits", this::edits),
                Route.get("/bring", this::bring));
    }

    private Library library() {
        return shelf.library();
    }

    /// How a page is written, told where things are.
    private interface Writing {
        String on(Site site);
    }

    private void page(Context ctx, Writing writing) {
        String csrf = guard.csrf(ctx);
        answers.page(ctx, csrf, () -> writing.on(new Site.Server(csrf)));
    }

    private static @Nullable String more(Context ctx, @Nullable String next) {
        return next == null ? null : ctx.path() + Addresses.with(Asked.rest(ctx), "after", next);
    }

    private void front(Context ctx) {
        Paging paging = Asked.paging(ctx);
        page(
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
                            note(),
                            more(ctx, events.next()));
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
            String heir = synopses.heir(id).orElseThrow(() -> ApiRoutes.noEvent(id));
            ctx.redirect(new Site.Server(null).event(heir), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Synopsis synopsis = found.get();
        page(ctx, site -> EventPage.of(synopsis, synopses.titlesBeside(synopsis.event()), site));
    }

    private void article(Context ctx) {
        String id = Asked.segment(ctx, "id");
        Article article = library().article(id).orElseThrow(() -> ApiRoutes.noArticle(id));
        int at = Asked.offset(ctx, "at");
        page(ctx, site -> article(article, site, at));
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

    private void persons(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        String words = filled(ctx, "q");
        page(
                ctx,
                site -> {
                    Page<Person> persons = library().persons(query, paging);
                    return PersonsPage.of(site, words, persons.items(), more(ctx, persons.next()));
                });
    }

    private void person(Context ctx) {
        String name = Asked.segment(ctx, "name");
        Paging paging = Asked.paging(ctx);
        Person person = ApiRoutes.person(library(), name);
        page(
                ctx,
                site -> {
                    var sayings = library().sayings(Query.ALL.ofPerson(name), paging);
                    return PersonPage.of(site, person, sayings, more(ctx, sayings.next()));
                });
    }

    private void outlets(Context ctx) {
        Paging paging = Asked.paging(ctx);
        page(
                ctx,
                site -> {
                    Page<OutletSummary> outlets = library().outlets(Query.ALL, paging);
                    return OutletsPage.of(site, outlets.items(), more(ctx, outlets.next()));
                });
    }

    private void outlet(Context ctx) {
        String key = Asked.segment(ctx, "key");
        Paging paging = Asked.paging(ctx);
        OutletSummary outlet = ApiRoutes.outlet(library(), key);
        page(
                ctx,
                site -> {
                    var reports = library().articles(Query.ALL.ofOutlet(key), paging);
                    return OutletPage.of(site, outlet, reports.items(), more(ctx, reports.next()));
                });
    }

    private void search(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        SearchPage.Filled filled =
                new SearchPage.Filled(
                        filled(ctx, "q"),
                        filled(ctx, "outlet"),
                        filled(ctx, "person"),
                        filled(ctx, "from"),
                        filled(ctx, "to"),
                        filled(ctx, "language"));
        page(
                ctx,
                site ->
                        SearchPage.of(
                                site,
                                filled,
                                Asked.rest(ctx),
                                query.equals(Query.ALL) ? null : found(query, paging)));
    }

    /// Events and what was said stand on the first page of what was found.
    private SearchPage.Found found(Query query, Paging paging) {
        boolean first = paging.after() == null;
        return new SearchPage.Found(
                first ? library().events(query, Paging.first(10)) : Page.empty(),
                library().articles(query, paging),
                first ? library().sayings(query, Paging.first(20)) : Page.empty());
    }

    private static String filled(Context ctx, String name) {
        String words = Asked.words(ctx, name);
        return words == null ? "" : words;
    }

    private void edits(Context ctx) {
        page(
                ctx,
                site -> {
                    List<KeptEdit> edits = library().edits();
                    return EditsPage.of(site, edits, titles(edits));
                });
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
        page(ctx, site -> BringPage.of(site, lasting()));
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
