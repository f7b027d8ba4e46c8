package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import synoptic.app.serve.page.MessagePage;
import synoptic.publish.html.Site;
import synoptic.store.LibraryProblem;
import tools.jackson.databind.node.JsonNodeFactory;

/// Tells what went wrong: programs as `application/problem+json`, browsers as a page.
final class Failing {

    void problem(Problem problem, Context ctx) {
        tell(ctx, problem.status(), problem.detail());
    }

    void busy(Shelf.Busy busy, Context ctx) {
        tell(ctx, HttpStatus.CONFLICT, String.valueOf(busy.getMessage()));
    }

    void unreadable(LibraryProblem problem, Context ctx) {
        tell(ctx, HttpStatus.SERVICE_UNAVAILABLE, problem.getMessage());
    }

    void refused(HttpResponseException refused, Context ctx) {
        HttpStatus status = HttpStatus.forStatus(refused.getStatus());
        tell(
                ctx,
                status,
                refused.getStatus() == 404 ? "there is nothing here" : status.getMessage());
    }

    /// Broken code: the trace goes to the terminal, not to whoever asked.
    void broken(Exception failure, Context ctx) {
        System.err.println("synoptic: " + ctx.method() + " " + ctx.path() + " failed");
        failure.printStackTrace();
        tell(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "the program failed; its terminal says more");
    }

    private static void tell(Context ctx, HttpStatus status, String detail) {
        ctx.status(status);
        ctx.header("Cache-Control", "no-store");
        if (wantsPage(ctx)) {
            page(ctx, status, detail);
        } else {
            ctx.contentType("application/problem+json")
                    .result(
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("type", "about:blank")
                                    .put("title", status.getMessage())
                                    .put("status", status.getCode())
                                    .put("detail", detail)
                                    .toString());
        }
    }

    private static void page(Context ctx, HttpStatus status, String detail) {
        Site site = new Site.Server(null);
        ctx.html(
                status == HttpStatus.UNAUTHORIZED
                        ? MessagePage.signIn(site, "This server asks for a token.")
                        : MessagePage.of(site, status.getMessage(), List.of(detail + ".")));
    }

    private static boolean wantsPage(Context ctx) {
        String accepts = ctx.header("Accept");
        return accepts != null && accepts.contains("text/html") && !ctx.path().startsWith("/api");
    }
}
