package synoptic.app.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import synoptic.publish.html.Asset;
import synoptic.store.LibraryProblem;
import synoptic.text.Resource;

/// Pages, an HTTP interface and feeds over one library.
public final class Server implements AutoCloseable {

    private static final String OPENAPI = Resource.text(Server.class, "openapi.yaml");
    private static final int MOST_HEADER = 16 << 10;
    private static final long IDLE_MILLIS = 30_000;

    private final Settings settings;
    private final PageRoutes pageRoutes;
    private final Changes changes;
    private final List<Route> routes;
    private final Javalin javalin;

    public Server(Shelf shelf, Settings settings) {
        this.settings = settings;
        Passes passes = new Passes(settings);
        Guard guard = new Guard(settings, passes);
        Answers answers = new Answers(shelf);
        Synopses synopses = new Synopses(shelf, answers);
        changes = new Changes(shelf, answers, Changes.PATIENCE);
        List<Route> all = new ArrayList<>();
        Pages pages = new Pages(passes, answers);
        Moments moments = new Moments(shelf, answers);
        pageRoutes = new PageRoutes(shelf, pages, synopses, moments, changes);
        all.addAll(pageRoutes.routes());
        all.addAll(new ListRoutes(shelf, pages, moments).routes());
        all.addAll(new ApiRoutes(shelf, answers, synopses).routes());
        all.addAll(new FeedRoutes(shelf, answers, synopses).routes());
        all.addAll(new ExportRoutes(shelf, answers, synopses).routes());
        all.addAll(new EditRoutes(shelf, passes, changes).routes());
        all.addAll(new BringRoutes(shelf, passes, changes).routes());
        all.add(Route.get("/assets/{name}", Server::asset));
        all.add(Route.get("/openapi.yaml", Server::openapi));
        routes = List.copyOf(all);
        javalin = Javalin.create(config -> configure(config, guard));
    }

    private void configure(JavalinConfig config, Guard guard) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = settings.limits().body();
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(Server::configure);
        config.jetty.addConnector(
                (server, http) -> {
                    ServerConnector connector =
                            new ServerConnector(
                                    server,
                                    new org.eclipse.jetty.server.HttpConnectionFactory(http));
                    connector.setHost(settings.host());
                    connector.setPort(settings.port());
                    connector.setIdleTimeout(IDLE_MILLIS);
                    return connector;
                });
        config.routes.before(guard::before);
        config.routes.after(guard::after);
        routes.forEach(
                route ->
                        config.routes.addHttpHandler(
                                route.method(), route.path(), route.handler()));
        failing(config);
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MOST_HEADER);
        http.setUriCompliance(UriCompliance.DEFAULT);
    }

    private static void failing(JavalinConfig config) {
        Failing failing = new Failing();
        config.routes.exception(Problem.class, failing::problem);
        config.routes.exception(Shelf.Busy.class, failing::busy);
        config.routes.exception(LibraryProblem.class, failing::unreadable);
        config.routes.exception(HttpResponseException.class, failing::refused);
        config.routes.exception(Exception.class, failing::broken);
    }

    private static void asset(Context ctx) {
        String name = ctx.pathParam("name");
        for (Asset asset : Asset.values()) {
            if (asset.fileName().equals(name)) {
                ctx.header("Cache-Control", "public, max-age=31536000, immutable");
                ctx.contentType(asset.contentType()).result(asset.text());
                return;
            }
        }
        throw Problem.notFound("there is no asset '%s'".formatted(name));
    }

    private static void openapi(Context ctx) {
        ctx.contentType("application/yaml").result(OPENAPI);
    }

    public Server start() {
        javalin.start();
        return this;
    }

    /// Loads, beside the answers, what the first page of an event would wait for.
    ///
    /// @return the thread that does it
    public Thread warm() {
        return Thread.ofVirtual()
                .name("warm")
                .uncaughtExceptionHandler(
                        (thread, failure) ->
                                System.err.println("synoptic: could not get ready: " + failure))
                .start(pageRoutes::warm);
    }

    /// Where it listens, once started.
    public int port() {
        return javalin.port();
    }

    List<Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        javalin.stop();
        changes.close();
    }
}
