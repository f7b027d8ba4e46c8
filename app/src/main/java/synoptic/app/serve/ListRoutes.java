package synoptic.app.serve;

import io.javalin.http.Context;
import java.util.List;
import synoptic.app.serve.page.OutletPage;
import synoptic.app.serve.page.OutletsPage;
import synoptic.app.serve.page.PersonPage;
import synoptic.app.serve.page.PersonsPage;
import synoptic.app.serve.page.SearchPage;
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

    ListRoutes(Shelf shelf, Pages pages) {
        this.shelf = shelf;
        this.pages = pages;
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
        String words = filled(ctx, "q");
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
        Person person = ApiRoutes.person(library(), name);
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
        OutletSummary outlet = ApiRoutes.outlet(library(), key);
        pages.give(
                ctx,
                site -> {
                    var reports = library().articles(Query.ALL.ofOutlet(key), paging);
                    return OutletPage.of(
                            site, outlet, reports.items(), Pages.more(ctx, reports.next()));
                });
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
        pages.give(
                ctx,
                site ->
                        SearchPage.of(
                                site,
                                filled,
                                Asked.rest(ctx),
                                query.equals(Query.ALL) ? null : found(query, paging)));
    }
}
