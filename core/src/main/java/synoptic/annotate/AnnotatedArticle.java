package synoptic.annotate;

import java.util.List;
import synoptic.annotate.name.Entity;
import synoptic.annotate.name.Name;
import synoptic.annotate.time.TimeExpression;
import synoptic.annotate.time.TimeNormalizer;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import synoptic.text.Span;

/// An article with what was found in its text: all spans are offsets into [Article#text].
///
/// `runs` are names by shape alone: runs of capitalised words, titles and all.
public record AnnotatedArticle(
        Article article,
        List<Span> sentences,
        List<Span> runs,
        List<Name> names,
        List<Entity> entities,
        List<TimeExpression> times) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        runs = List.copyOf(runs);
        names = List.copyOf(names);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
    }

    /// What a time of the text means, as TimeML writes it, read against the day the article states
    /// as its own; `X` stands for what is not said.
    public String value(TimeExpression time) {
        StatedTime published = article.particulars().published();
        return new TimeNormalizer().value(time, published == null ? null : published.day());
    }
}
