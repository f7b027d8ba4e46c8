package synoptic.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.publish.html.Head;
import synoptic.publish.html.Html;
import synoptic.publish.html.Segment;
import synoptic.publish.html.Site;

/// The page of one article on a server: its text with what was found in it, and the sentence that
/// a link came for marked.
public final class ArticlePage {

    private final AnnotatedArticle report;
    private final Article article;
    private final List<Quotation> quotations;
    private final @Nullable Synopsis synopsis;
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
                .under(synopsis == null ? site.home() : site.event(synopsis.event().id()))
                .alsoAs(null, "/api/articles/" + Segment.of(article.id()));
    }

    private String write() {
        new ArticleHeader(article, synopsis, site, html).write();
        html.raw("<main id=\"main\" class=\"of-article\">\n");
        legend();
        html.raw("<article class=\"text\" aria-label=\"Text\"" + lang() + ">\n");
        new MarkedText(report, quotations, Disputes.of(article, synopsis), at).write(html);
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
