package synoptic.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Headline;
import synoptic.compare.Synopsis;
import synoptic.group.InferredDate;
import synoptic.news.Article;
import synoptic.publish.html.Html;

/// The headlines side by side, in the order they came out, and the days of reports that state none.
final class HeadlinesSection implements Section {

    private final Synopsis synopsis;
    private final Sources sources;

    HeadlinesSection(Synopsis synopsis, Sources sources) {
        this.synopsis = synopsis;
        this.sources = sources;
    }

    @Override
    public Heading heading() {
        return new Heading("headlines", "Headlines, in the order they came out", "Headlines");
    }

    @Override
    public boolean isEmpty() {
        return synopsis.headlines().isEmpty();
    }

    @Override
    public void write(Html html) {
        html.raw(
                        "<table class=\"headlines\">\n<thead><tr><th scope=\"col\">When</th><th scope=\"col\">Outlet</th>")
                .raw("<th scope=\"col\">Headline</th></tr></thead>\n<tbody>\n");
        synopsis.headlines().forEach(headline -> row(html, headline));
        html.raw("</tbody></table>\n");
        synopsis.event().dates().forEach(date -> inferred(html, date));
    }

    private void row(Html html, Headline headline) {
        html.raw("<tr")
                .raw(sources.of(List.of(headline.article())))
                .raw(" data-row><td class=\"when\">");
        ReportLine.when(html, synopsis.event(), headline.article());
        html.raw("</td><td class=\"outlet\">");
        Article article = sources.article(headline.article());
        if (article != null) {
            ReportLine.outlet(html, article.outlet(), sources.site());
        }
        html.raw("</td><td class=\"title\"" + sources.lang(headline.article()) + ">")
                .link(sources.address(headline.article()), headline.title());
        otherTitles(html, article);
        html.raw("</td></tr>\n");
    }

    /// Other titles that the article states of itself, often an earlier or later one.
    private static void otherTitles(Html html, @Nullable Article article) {
        if (article != null && !article.particulars().otherTitles().isEmpty()) {
            html.raw("<br><span class=\"quiet\">also titled: ")
                    .text(String.join("; ", article.particulars().otherTitles()))
                    .raw("</span>");
        }
    }

    private void inferred(Html html, InferredDate date) {
        html.raw("<p class=\"quiet\">")
                .link(sources.address(date.article()), "Report " + sources.number(date.article()))
                .text(" states no date: " + date.how())
                .text(date.latest() == null ? "." : "; at the latest " + date.latest() + ".")
                .raw("</p>\n");
    }
}
