package synoptic.app.serve.page;

import java.util.List;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;

/// A page that says one thing: what went wrong, or what was done.
public final class MessagePage {

    private MessagePage() {}

    public static String of(Site site, String title, List<String> sentences) {
        Html html = Html.page(site, Head.of(title).under(site.home()));
        html.raw("<header>\n").element("h1", title).raw("\n</header>\n<main id=\"main\">\n");
        sentences.forEach(sentence -> html.element("p", sentence).raw("\n"));
        html.raw("<p>").link("/", "To the events").raw("</p>\n</main>\n");
        return html.end();
    }

    /// Where the server was started with a token.
    public static String signIn(Site site, String sentence) {
        Html html = Html.page(site, Head.of("Sign in"));
        html.raw("<header>\n<h1>Sign in</h1>\n")
                .element("p", sentence)
                .raw("\n</header>\n<main id=\"main\">\n")
                .raw("<form class=\"asked\" method=\"post\" action=\"/sign-in\"><p>")
                .raw("<label for=\"f-token\">Token</label><input id=\"f-token\" type=\"password\" ")
                .raw("name=\"token\" required autocomplete=\"current-password\"></p>")
                .raw("<p><button>Sign in</button></p></form>\n</main>\n");
        return html.end();
    }
}
