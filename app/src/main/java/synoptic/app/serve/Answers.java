package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;
import tools.jackson.databind.JsonNode;

/// Answers that are not worked out again while the library has not changed: their tag is made of
/// its state and what was asked.
final class Answers {

    private static final long FRESH_NANOS = 500_000_000L;

    private final Shelf shelf;

    /// A server that is started again may be another program, which writes other pages.
    private final long started = System.currentTimeMillis();

    private volatile @Nullable Known known;

    private record Known(String revision, long since) {}

    Answers(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Changes whenever the library does: at once where this server changes it, within half a
    /// second where another program does.
    String revision() {
        Known now = known;
        if (now == null || System.nanoTime() - now.since > FRESH_NANOS) {
            now = new Known(look(), System.nanoTime());
            known = now;
        }
        return now.revision;
    }

    /// This server has changed the library.
    void forget() {
        known = null;
    }

    private String look() {
        return Sha256.hex(
                started + "" + shelf.kind() + shelf.library().holdings() + shelf.library().edits());
    }

    void json(Context ctx, Supplier<JsonNode> body) {
        give(ctx, "application/json", "", () -> body.get().toString());
    }

    void text(Context ctx, String type, Supplier<String> body) {
        give(ctx, type, "", body);
    }

    /// A page for one browser: `csrf` stands in its forms.
    void page(Context ctx, String csrf, Supplier<String> body) {
        give(ctx, "text/html; charset=utf-8", csrf, body);
    }

    private void give(Context ctx, String type, String browser, Supplier<String> body) {
        String tag = tag(ctx, browser);
        ctx.header("ETag", tag);
        ctx.header("Cache-Control", "private, no-cache");
        ctx.header("Vary", "Cookie, Accept-Encoding");
        String known = ctx.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(type);
        ctx.result(body.get());
    }

    private String tag(Context ctx, String browser) {
        String asked = ctx.path() + Asked.rest(ctx) + browser;
        return "W/\"" + Sha256.hex(revision() + asked).substring(0, 24) + "\"";
    }
}
