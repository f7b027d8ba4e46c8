package synoptic.publish.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.Synopsis;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Segment;
import synoptic.publish.html.Site;
import synoptic.publish.wording.Descents;
import synoptic.publish.wording.Plural;

/// The page of one article on a server: its text with what was found in it, and the sentence that
/// a link came for marked.
public final class ArticlePage {

    private final AnnotatedArticle report;
    private final Article article;
    private final List<Quotation> quotations;
    private final @Nullable Synopsis synopsis;
    private final @Nullable Event event;
    private final Site site;
    private final int at;
    private final Html html;

    private ArticlePage(
            AnnotatedArticle report,
            List<Quotation> quotations,
            @Nullable Synopsis synopsis,
            Site site,
            int at) {
        this.at = at;
        this.report = report;
        article = report.article();
        this.quotations = quotations;
        this.synopsis = synopsis;
        event = synopsis == null ? null : synopsis.event();
        this.site = site;
        html = Html.page(site, head());
    }

    /// `synopsis` is that of the event the article tells of, null while none is known; `at` is
    /// an offset into the text, whose sentence is marked, below 0 for none.
    public static String of(
            AnnotatedArticle report,
            List<Quotation> quotations,
            @Nullable Synopsis synopsis,
            Site site,
            int at) {
        return new ArticlePage(report, quotations, synopsis, site, at).write();
    }

    private Head head() {
        return Head.of(article.label())
                .under(event == null ? site.home() : site.event(event.id()))
                .alsoAs(null, "/api/articles/" + Segment.of(article.id()));
    }

    private String write() {
        html.raw("<header class=\"of-article\">\n<p class=\"kicker\">");
        ReportLine.outlet(html, article.outlet(), site);
        html.raw("</p>\n<h1").raw(lang()).raw(">").text(article.label()).raw("</h1>\n");
        particulars();
        belongsTo();
        html.raw("</header>\n<main id=\"main\" class=\"of-article\">\n");
        legend();
        html.raw("<article class=\"text\" aria-label=\"Text\"" + lang() + ">\n");
        new MarkedText(report, quotations, at).write(html);
        html.raw("</article>\n");
        new QuotedList(report, quotations, synopsis, site).write(html);
        leftOut();
        html.raw("</main>\n<footer>Marks were found by rules and small models, and may be wrong. ")
                .raw("Captured as <span class=\"path\">")
                .text(article.path())
                .raw("</span>.");
        new Exports("/export/articles/" + Segment.of(article.id())).write(html);
        html.raw("</footer>\n");
        return html.end();
    }

    private String lang() {
        return Sources.lang(article);
    }

    private void particulars() {
        Particulars stated = article.particulars();
        html.raw("<p class=\"quiet\">");
        StatedTime published = stated.published();
        if (published != null) {
            html.time(published.iso());
        } else {
            inferred();
        }
        if (!stated.authors().isEmpty()) {
            html.text(" · " + String.join(", ", stated.authors()));
        }
        if (!stated.agencies().isEmpty()) {
            html.text(" · credits " + String.join(", ", stated.agencies()));
        }
        original(stated.url());
        html.raw("</p>\n");
        String description = stated.description();
        if (description != null) {
            html.raw("<p class=\"lead\"" + lang() + ">").text(description).raw("</p>\n");
        }
    }

    private void inferred() {
        String when = event == null ? null : event.when(article).orElse(null);
        if (when == null) {
            html.text("no date stated");
        } else {
            html.text("about ").time(when);
        }
    }

    /// Only addresses of the web become links; what else a page states as its own is shown as text.
    private void original(@Nullable String url) {
        if (url == null) {
            return;
        }
        html.raw(" · ");
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            html.raw("<a rel=\"noopener noreferrer nofollow external\" href=\"")
                    .text(url)
                    .raw("\">the original</a>");
        } else {
            html.raw("<span class=\"path\">").text(url).raw("</span>");
        }
    }

    private void belongsTo() {
        if (event == null) {
            html.raw("<p class=\"note\">Not grouped yet.</p>\n");
            return;
        }
        html.raw("<p class=\"note\">Tells of ")
                .link(site.event(event.id()), event.title())
                .text(", as %s do".formatted(Plural.of(event.reports().size() - 1, "other report")))
                .raw(".");
        event.origins().stream()
                .flatMap(origin -> origin.articles().stream())
                .filter(descent -> descent.article().equals(article.id()))
                .findFirst()
                .ifPresent(this::descent);
        html.raw("</p>\n");
    }

    private void descent(Origin.Descent descent) {
        html.raw(" ").text("Its text: " + Descents.how(descent));
        String from = descent.from();
        if (from != null) {
            html.raw(", from ").linkIfAny(site.article(from).orElse(null), label(from));
        }
        html.raw(".");
    }

    private String label(String id) {
        return event == null
                ? id
                : event.articles()
                        .filter(other -> other.id().equals(id))
                        .map(other -> other.outlet().label())
                        .findFirst()
                        .orElse(id);
    }

    private void legend() {
        html.raw("<fieldset class=\"choice marks\"><legend class=\"unseen\">Mark</legend>\n")
                .raw("<label><input type=\"checkbox\" id=\"mark-quoted\" checked>")
                .raw("<span class=\"quoted\">what is said</span></label>\n")
                .raw("<label><input type=\"checkbox\" id=\"mark-name\" checked>")
                .raw("<span class=\"name\">names</span></label>\n")
                .raw("<label><input type=\"checkbox\" id=\"mark-time\" checked>")
                .raw("<span class=\"time\">times</span></label></fieldset>\n");
    }

    private void leftOut() {
        if (!article.residue().isEmpty()) {
            html.raw("<section aria-labelledby=\"left-out\">\n<h2 id=\"left-out\">Left out</h2>\n");
            ReportsSection.residue(html, article);
            html.raw("</section>\n");
        }
    }
}
