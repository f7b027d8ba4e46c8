package synoptic;

import java.util.HashMap;
import java.util.Map;
import synoptic.news.Article;
import synoptic.read.Reading;

/// Of readings in the order of their paths, keeps the first of each id; the second is skipped, and
/// said to be.
public final class FirstOfEach {

    private final Map<String, String> pathById = new HashMap<>();

    /// The reading, or that it is the second of its id.
    public Reading take(Reading reading) {
        if (reading instanceof Reading.Found found) {
            Article article = found.article();
            String first = pathById.putIfAbsent(article.id(), article.path());
            return first == null ? found : second(article, first);
        }
        return reading;
    }

    private static Reading.Skipped second(Article article, String first) {
        return new Reading.Skipped(
                article.id(),
                article.path(),
                "the same capture as %s (id %s)".formatted(first, article.id()));
    }
}
