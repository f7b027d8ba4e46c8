package synoptic.app.serve.page;

import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;

/// How to bring reports of one's own: drop files, name a feed, or use the command line.
public final class BringPage {

    private BringPage() {}

    /// `lasting` says what becomes of what is brought.
    public static String of(Site site, String lasting) {
        Html html = Html.page(site, Head.of("Bring reports").under(site.home()));
        String csrf = site.forms().orElse("");
        html.raw("<header>\n<h1>Bring reports</h1>\n")
                .element("p class=\"lead\"", lasting)
                .raw("\n</header>\n<main id=\"main\">\n<section aria-labelledby=\"files\">\n")
                .raw("<h2 id=\"files\">Files</h2>\n<div class=\"drop\" id=\"drop\" data-csrf=\"")
                .text(csrf)
                .raw("\">\n<p><label for=\"files-chosen\">Drop files anywhere on this page, or ")
                .raw(
                        "choose them</label></p>\n<p><input id=\"files-chosen\" type=\"file\" multiple>")
                .raw("</p>\n<p class=\"quiet\">Web pages, text, Markdown, JSON, JSON Lines, CSV, ")
                .raw("feeds, NITF, NewsML-G2, WARC, and zip, tar and gzip of these.</p>\n</div>\n")
                .raw("<ul id=\"told\" aria-live=\"polite\"></ul>\n")
                .raw("<noscript><p>Sending files from this page needs its script; the command ")
                .raw("line does the same.</p></noscript>\n</section>\n");
        feed(html, csrf);
        html.raw("<section aria-labelledby=\"line\">\n<h2 id=\"line\">On the command line</h2>\n")
                .raw("<p>A library that stays is one file: <code>synoptic ingest reports/ ")
                .raw("--library news.db</code>, then <code>synoptic serve --library news.db")
                .raw("</code>.</p>\n</section>\n");
        new Lines(html, site).end();
        return html.end();
    }

    private static void feed(Html html, String csrf) {
        html.raw("<section aria-labelledby=\"feed\">\n<h2 id=\"feed\">A feed</h2>\n")
                .raw("<form class=\"asked\" method=\"post\" action=\"/bring/feed\">")
                .raw("<input type=\"hidden\" name=\"csrf\" value=\"")
                .text(csrf)
                .raw("\"><p class=\"words\"><label for=\"f-feed\">Address of an RSS, Atom or JSON ")
                .raw("feed</label><input id=\"f-feed\" type=\"url\" name=\"feed\" required ")
                .raw("maxlength=\"1000\" placeholder=\"https://\"></p>")
                .raw("<p><button>Read it once</button></p></form>\n")
                .raw(
                        "<p class=\"quiet\">It is fetched once, and read as it stands: full texts where ")
                .raw("the feed has them, else excerpts.</p>\n</section>\n");
    }
}
