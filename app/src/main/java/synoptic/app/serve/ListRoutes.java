package synoptic.app.serve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import synoptic.app.found.Found;
import synoptic.app.serve.page.OutletPage;
import synoptic.app.serve.page.OutletsPage;
import synoptic.app.serve.page.PersonPage;
import synoptic.app.serve.page.PersonsPage;
import synoptic.app.serve.page.SearchPage;
import synoptic.news.Article;
import synoptic.store.Library;
import synoptic.store.OutletSummary;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Person;
import synoptic.store.Query;

/// The pages that are lists out of the library: people, outlets, what was searched for.
final class ListRoutes {

    private final Shelf shelf;
    private final Pages pages;
    private final Moments moments;

    ListRoutes(Shelf shelf, Pages pages, Moments moments) {
        this.shelf = shelf;
        this.pages = pages;
        this.moments = moments;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/persons", this::persons),
                Route.get("/persons/{name}", this::person),
                Route.get("/outlets", this::outlets),
                Route.get("/outlets/{key}", this::outlet),
                Route.get("/search", this::search));
    }

    private Library library() {
        return shelf.library();
    }

    private void persons(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        String words = Asked.filled(ctx, "q");
        pages.give(
                ctx,
                site -> {
                    Page<Person> persons = library().persons(query, paging);
                    return PersonsPage.of(
                            site, words, persons.items(), Pages.more(ctx, persons.next()));
                });
    }

    private void person(Context ctx) {
        String name = Asked.segment(ctx, "name");
        Paging paging = Asked.paging(ctx);
        Person person = Sought.person(library(), name);
        pages.give(
                ctx,
                site -> {
                    var sayings = library().sayings(Query.ALL.ofPerson(name), paging);
                    return PersonPage.of(site, person, sayings, Pages.more(ctx, sayings.next()));
                });
    }

    private void outlets(Context ctx) {
        Paging paging = Asked.paging(ctx);
        pages.give(
                ctx,
                site -> {
                    Page<OutletSummary> outlets = library().outlets(Query.ALL, paging);
                    return OutletsPage.of(site, outlets.items(), Pages.more(ctx, outlets.next()));
                });
    }

    private void outlet(Context ctx) {
        String key = Asked.segment(ctx, "key");
        Paging paging = Asked.paging(ctx);
        OutletSummary outlet = Sought.outlet(library(), key);
        pages.give(
                ctx,
                site -> {
                    var reports = library().articles(Query.ALL.ofOutlet(key), paging);
                    return OutletPage.of(
                            site, outlet, reports.items(), Pages.more(ctx, reports.next()));
                });
    }

    /// Events and what was said stand on the first page of what was found.
    private Found found(Query query, Paging paging) {
        boolean first = paging.after() == null;
        return new Found(
                first ? library().events(query, Paging.first(10)) : Page.empty(),
                library().articles(query, paging),
                first ? library().sayings(query, Paging.first(20)) : Page.empty());
    }

    private void search(Context ctx) {
        Query query = Asked.query(ctx);
        Paging paging = Asked.paging(ctx);
        SearchPage.Filled filled =
                new SearchPage.Filled(
                        Asked.filled(ctx, "q"),
                        Asked.filled(ctx, "outlet"),
                        Asked.filled(ctx, "person"),
                        Asked.filled(ctx, "from"),
                        Asked.filled(ctx, "to"),
                        Asked.filled(ctx, "language"));
        pages.give(
                ctx,
                site ->
                        SearchPage.of(
                                site,
                                filled,
                                Asked.rest(ctx),
                                query.equals(Query.ALL) ? null : found(query, paging),
                                beside(query)));
    }

    /// Texts are read only where there are words to be found in them.
    private SearchPage.Beside beside(Query query) {
        return new SearchPage.Beside(
                moments::of,
                id ->
                        query.terms().fitAll()
                                ? Optional.empty()
                                : library().article(id).map(Article::text));
    }
}
