package synoptic.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.compare.Synopsis;
import synoptic.compare.said.Rendering;
import synoptic.news.Article;
import synoptic.publish.html.Html;
import synoptic.publish.html.Site;
import synoptic.text.Span;

/// Who says what in one article, each opening to its sentence.
final class QuotedList {

    private final AnnotatedArticle report;
    private final Article article;
    private final List<Quotation> quotations;
    private final @Nullable Synopsis synopsis;
    private final Site site;

    QuotedList(
            AnnotatedArticle report,
            List<Quotation> quotations,
            @Nullable Synopsis synopsis,
            Site site) {
        this.report = report;
        article = report.article();
        this.quotations = quotations;
        this.synopsis = synopsis;
        this.site = site;
    }

    void write(Html html) {
        if (quotations.isEmpty()) {
            return;
        }
        html.raw("<section aria-labelledby=\"said\">\n<h2 id=\"said\">Who says what here</h2>\n")
                .raw("<ul class=\"rows\">\n");
        quotations.forEach(quotation -> quotation(html, quotation));
        html.raw("</ul>\n</section>\n");
    }

    private void quotation(Html html, Quotation quotation) {
        Span content = quotation.content().getFirst();
        html.raw("<li data-row><b>");
        switch (quotation.speaker()) {
            case Speaker.Named named -> html.linkIfAny(page(quotation), named.name());
            case Speaker.Described described -> html.text(described.words());
            case Speaker.Open open -> html.text("not named");
        }
        html.raw("</b> <span" + Sources.lang(article) + ">");
        boolean direct = quotation.kind() == Quotation.Kind.DIRECT;
        for (Span part : quotation.content()) {
            html.text(
                    direct ? "“" + part.in(article.text()) + "” " : part.in(article.text()) + " ");
        }
        html.raw("</span><cite>");
        report.sentences().stream()
                .filter(sentence -> content.start() < sentence.end())
                .findFirst()
                .ifPresent(sentence -> html.link("#s" + sentence.start(), "in the text"));
        html.raw("</cite></li>\n");
    }

    /// The page of the speaker, under the name over all reports of the event.
    private @Nullable String page(Quotation quotation) {
        if (synopsis == null) {
            return null;
        }
        return synopsis.utterances().stream()
                .filter(utterance -> utterance.speaker().isNamed())
                .filter(
                        utterance ->
                                utterance.renderings().stream().anyMatch(r -> isOf(r, quotation)))
                .findFirst()
                .flatMap(utterance -> site.person(utterance.speaker().name()))
                .orElse(null);
    }

    private boolean isOf(Rendering rendering, Quotation quotation) {
        return rendering.place().article().equals(article.id())
                && quotation.content().stream()
                        .anyMatch(part -> part.overlaps(rendering.place().span()));
    }
}
