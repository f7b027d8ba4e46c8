package synoptic.annotate;

import java.util.List;
import synoptic.annotate.name.Entity;
import synoptic.annotate.name.Name;
import synoptic.annotate.time.TimeExpression;
import synoptic.news.Article;
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
}
