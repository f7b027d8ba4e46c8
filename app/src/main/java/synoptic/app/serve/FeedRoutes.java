package synoptic.app.serve;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import synoptic.compare.Synopsis;
import synoptic.compare.said.Rendering;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.publish.feed.AtomFeed;
import synoptic.publish.html.Segment;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Findings;
import synoptic.store.EventSummary;
import synoptic.store.Paging;
import synoptic.store.Query;
import synoptic.store.Saying;

/// Atom feeds: of all events, of one, of a search, of what one person says.
final class FeedRoutes {

    private static final String ATOM = "application/atom+xml; charset=utf-8";
    private static final Site.Server SITE = new Site.Server(null);
    private static final int ENTRIES = 50;

    private final Shelf shelf;
    private final Answers answers;
    private final Synopses synopses;

    FeedRoutes(Shelf shelf, Answers answers, Synopses synopses) {
        this.shelf = shelf;
        this.answers = answers;
        this.synopses = synopses;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/feeds/events", this::events),
                Route.get("/feeds/events/{id}", this::event),
                Route.get("/feeds/search", this::search),
                Route.get("/feeds/persons/{name}", this::person));
    }

    private void events(Context ctx) {
        answers.text(ctx, ATOM, () -> events(ctx, Query.ALL, "Events", "/"));
    }

    private void search(Context ctx) {
        Query query = Asked.query(ctx);
        String words = Asked.words(ctx, "q");
        String title = words == null ? "Search" : "Search: " + words;
        answers.text(ctx, ATOM, () -> events(ctx, query, title, "/search" + Asked.rest(ctx)));
    }

    private String events(Context ctx, Query query, String title, String page) {
        var hidden = synopses.hidden();
        List<AtomFeed.Entry> entries =
                shelf.library().events(query, Paging.first(ENTRIES)).items().stream()
                        .filter(event -> !hidden.contains(event.id()))
                        .map(event -> entry(ctx, event))
                        .toList();
        return feed(ctx, title, page, entries);
    }

    private static String feed(
            Context ctx, String title, String page, List<AtomFeed.Entry> entries) {
        String self = ctx.path() + Asked.rest(ctx);
        return new AtomFeed(
                        "urn:synoptic:feed:" + Segment.of(self),
                        title,
                        at(ctx, self),
                        at(ctx, page),
                        entries)
                .xml();
    }

    /// The whole address of a path of this server, as it was asked for.
    private static String at(Context ctx, String path) {
        return ctx.scheme() + "://" + ctx.host() + path;
    }

    private AtomFeed.Entry entry(Context ctx, EventSummary event) {
        String lead = event.lead();
        return new AtomFeed.Entry(
                "urn:synoptic:event:" + Segment.of(event.id()),
                event.title(),
                event.last(),
                at(ctx, SITE.event(event.id())),
                (lead == null ? "" : lead + " — ") + event.counts().chain());
    }

    private void event(Context ctx) {
        String id = Asked.segment(ctx, "id");
        Synopsis synopsis = synopses.find(id).orElseThrow(() -> Sought.noEvent(id));
        answers.text(ctx, ATOM, () -> event(ctx, synopsis));
    }

    static List<AtomFeed.Entry> reports(Context ctx, Event event) {
        return event.articles().map(article -> report(ctx, event, article)).toList().reversed();
    }

    private static AtomFeed.Entry report(Context ctx, Event event, Article article) {
        return new AtomFeed.Entry(
                "urn:synoptic:article:" + Segment.of(article.id()),
                article.outlet().label() + ": " + article.label(),
                event.when(article).orElse(null),
                at(ctx, SITE.article(article.id()).orElse("/")),
                article.label());
    }

    static String event(Context ctx, Synopsis synopsis) {
        Event event = synopsis.event();
        String findings = Findings.of(synopsis);
        String title = event.title() + (findings.isEmpty() ? "" : " (" + findings + ")");
        return feed(ctx, title, SITE.event(event.id()), reports(ctx, event));
    }

    static String articles(Context ctx, String title, List<Article> articles) {
        List<AtomFeed.Entry> entries =
                articles.stream()
                        .map(
                                article -> {
                                    var published = article.particulars().published();
                                    return new AtomFeed.Entry(
                                            "urn:synoptic:article:" + Segment.of(article.id()),
                                            article.label(),
                                            published == null ? null : published.iso(),
                                            at(ctx, SITE.article(article.id()).orElse("/")),
                                            article.outlet().label());
                                })
                        .toList();
        return feed(ctx, title, "/", entries);
    }

    private void person(Context ctx) {
        String name = Asked.segment(ctx, "name");
        Sought.person(shelf.library(), name);
        answers.text(
                ctx,
                ATOM,
                () ->
                        feed(
                                ctx,
                                name + " is said to have said",
                                SITE.person(name).orElse("/"),
                                shelf
                                        .library()
                                        .sayings(Query.ALL.ofPerson(name), Paging.first(ENTRIES))
                                        .items()
                                        .stream()
                                        .map(saying -> entry(ctx, saying))
                                        .toList()));
    }

    private static AtomFeed.Entry entry(Context ctx, Saying saying) {
        Rendering rendering = saying.rendering();
        String article = saying.article().id();
        int start = rendering.place().span().start();
        return new AtomFeed.Entry(
                "urn:synoptic:saying:%s:%d".formatted(Segment.of(article), start),
                rendering.place().text(),
                saying.article().when(),
                at(ctx, SITE.article(article).orElse("/")),
                "%s, %s, in %s, on %s"
                        .formatted(
                                saying.person(),
                                rendering.kind().name().toLowerCase(Locale.ROOT),
                                saying.article().outlet().label(),
                                saying.eventTitle()));
    }
}
