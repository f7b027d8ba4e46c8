package synoptic.publish.page;

import java.util.List;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.Residue;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Plural;
import synoptic.text.Span;

/// The reports themselves, sentence by sentence: where every line of the page opens to, and from
/// where each sentence leads back to the lines that cite it.
final class ReportsSection implements Section {

    private final Event event;
    private final Sources sources;

    ReportsSection(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("reports", "The reports", "The reports");
    }

    @Override
    public boolean isEmpty() {
        return !sources.onThisPage();
    }

    @Override
    public void write(Html html) {
        event.reports().forEach(report -> report(html, report));
    }

    private void report(Html html, AnnotatedArticle report) {
        Article article = report.article();
        String anchor = sources.report(article.id());
        html.raw("<article class=\"report\" data-row" + sources.of(List.of(article.id())))
                .raw(" id=\"" + anchor + "\" aria-labelledby=\"")
                .raw(anchor + "-title\"" + sources.lang(article.id()) + ">\n<h3 id=\"")
                .raw(anchor + "-title\">")
                .linkIfAny(sources.site().article(article.id()).orElse(null), article.label())
                .raw("</h3>\n");
        particulars(html, article);
        html.raw("<p>");
        sentences(html, report);
        back(html, anchor);
        html.raw("</p>\n");
        residue(html, article);
        html.raw("</article>\n");
    }

    private void particulars(Html html, Article article) {
        Particulars stated = article.particulars();
        html.raw("<p class=\"quiet\" lang=\"en\">").text(sources.number(article.id()) + ". ");
        ReportLine.outlet(html, article.outlet(), sources.site());
        html.raw(" · ");
        ReportLine.when(html, event, article.id());
        if (!stated.authors().isEmpty()) {
            html.text(" · " + String.join(", ", stated.authors()));
        }
        if (!stated.agencies().isEmpty()) {
            html.text(" · credits " + String.join(", ", stated.agencies()));
        }
        html.raw(" · <span class=\"path\">").text(article.path()).raw("</span>");
        if (!event.links().isEmpty()) {
            html.raw(" · ").link("#why-" + sources.number(article.id()), "Why is it here?");
        }
        html.raw("</p>\n");
    }

    private void sentences(Html html, AnnotatedArticle report) {
        String text = report.article().text();
        int end = 0;
        for (Span sentence : report.sentences()) {
            boolean newParagraph = end > 0 && text.substring(end, sentence.start()).contains("\n");
            String anchor = sources.sentence(report.article().id(), sentence);
            html.raw(newParagraph ? "</p>\n<p>" : end > 0 ? " " : "")
                    .raw("<span class=\"s\" id=\"" + anchor + "\">")
                    .text(sentence.in(text))
                    .raw("</span>");
            back(html, anchor);
            end = sentence.end();
        }
    }

    /// Small links to the lines that cite a sentence.
    private void back(Html html, String anchor) {
        for (Sources.Item item : sources.citing(anchor)) {
            html.raw("<a class=\"back\" href=\"#" + item.anchor() + "\" title=\"Back to it\">↑")
                    .text(item.name())
                    .raw("</a>");
        }
    }

    static void residue(Html html, Article article) {
        if (article.residue().isEmpty()) {
            return;
        }
        html.raw("<details lang=\"en\"><summary>")
                .text(
                        "Left out: "
                                + Plural.of(
                                        article.residue().size(),
                                        "piece that is not the article",
                                        "pieces that are not the article"))
                .raw("</summary>\n<table><thead><tr><th scope=\"col\">Why</th>")
                .raw("<th scope=\"col\">Words</th></tr></thead>\n<tbody>\n");
        for (Residue residue : article.residue()) {
            html.raw("<tr>").element("td class=\"quiet\"", residue.why().label());
            html.element("td", residue.text()).raw("</tr>\n");
        }
        html.raw("</tbody></table></details>\n");
    }
}
