package synoptic.annotate;

import java.util.List;
import synoptic.annotate.name.EntityFinder;
import synoptic.annotate.name.NameFinder;
import synoptic.annotate.name.NamedEntities;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.QuotationFinder;
import synoptic.annotate.time.TimeFinder;
import synoptic.news.Article;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds sentences, names and times in an article, and, asked for apart, its quotations.
public final class Annotator {

    private final NameFinder names = new NameFinder();
    private final EntityFinder entities = new EntityFinder();
    private final TimeFinder times = new TimeFinder();
    private final QuotationFinder quotations = new QuotationFinder();

    public AnnotatedArticle annotate(Article article) {
        String text = article.text();
        Words words = Words.of(text);
        List<Span> sentences = Sentences.of(text);
        List<Span> runs = names.names(text, sentences, words);
        NamedEntities named = entities.entities(text, sentences, words, runs);
        return new AnnotatedArticle(
                article,
                sentences,
                runs,
                named.names(),
                named.entities(),
                times.times(text, words));
    }

    /// Who says what in an annotated article, in the order of the text.
    public List<Quotation> quotations(AnnotatedArticle report) {
        String text = report.article().text();
        return quotations.quotations(
                text, report.sentences(), Words.of(text), report.names(), report.entities());
    }
}
