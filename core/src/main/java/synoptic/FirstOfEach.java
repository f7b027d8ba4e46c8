package synoptic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
            Optional<Reading.Skipped> second = take(article.id(), article.path());
            return second.isPresent() ? second.get() : found;
        }
        return reading;
    }

    /// That an article of this id and path is the second of its id, where it is.
    public Optional<Reading.Skipped> take(String id, String path) {
        String first = pathById.putIfAbsent(id, path);
        return Optional.ofNullable(first)
                .map(
                        known ->
                                new Reading.Skipped(
                                        id,
                                        path,
                                        "the same capture as %s (id %s)".formatted(known, id)));
    }
}
