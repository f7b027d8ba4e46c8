package synoptic.app.serve;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import synoptic.app.serve.page.Addresses;
import synoptic.publish.html.Site;

/// Gives pages to browsers, each with the token for its forms.
final class Pages {

    private final Passes passes;
    private final Answers answers;

    Pages(Passes passes, Answers answers) {
        this.passes = passes;
        this.answers = answers;
    }

    /// How a page is written, told where things are.
    interface Writing {
        String on(Site site);
    }

    void give(Context ctx, Writing writing) {
        String csrf = passes.csrf(ctx);
        answers.page(ctx, csrf, () -> writing.on(new Site.Server(csrf)));
    }

    /// A page that is true for a moment only, whatever the library holds.
    void passing(Context ctx, Writing writing) {
        ctx.header("Cache-Control", "no-store");
        ctx.html(writing.on(new Site.Server(passes.csrf(ctx))));
    }

    /// The address of the page after this one, null where there is none.
    static @Nullable String more(Context ctx, @Nullable String next) {
        return next == null ? null : ctx.path() + Addresses.with(Asked.rest(ctx), "after", next);
    }
}
