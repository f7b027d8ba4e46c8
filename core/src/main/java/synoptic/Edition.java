package synoptic;

import java.util.List;
import synoptic.compare.Synopsis;
import synoptic.news.Article;
import synoptic.read.Reading;

/// What one reading of captures came to: the synopses of events, latest first, and all that was
/// skipped, with reasons.
public record Edition(
        List<Synopsis> synopses,
        List<Article> articles,
        List<Reading.Skipped> skipped,
        List<String> remarks) {
    public Edition {
        synopses = List.copyOf(synopses);
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }
}
