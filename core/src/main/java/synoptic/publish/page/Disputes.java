package synoptic.publish.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict;
import synoptic.news.Article;
import synoptic.news.Place;
import synoptic.text.Span;

/// What one article says that other reports of its event say otherwise.
final class Disputes {

    /// Words of the article, and the matter that they are at odds about.
    record Dispute(Span span, String about) {}

    private Disputes() {}

    static List<Dispute> of(Article article, @Nullable Synopsis synopsis) {
        if (synopsis == null) {
            return List.of();
        }
        return synopsis.conflicts().stream()
                .flatMap(
                        conflict ->
                                conflict.places().stream()
                                        .filter(place -> isOf(place, article))
                                        .map(place -> new Dispute(place.span(), conflict.about())))
                .toList();
    }

    private static boolean isOf(Place place, Article article) {
        return place.article().equals(article.id());
    }

    static boolean isOf(Conflict.Side side, Article article) {
        return side.supports().stream().anyMatch(place -> isOf(place, article));
    }

    /// What the other sides claim.
    static String others(Conflict conflict, Conflict.Side own) {
        return conflict.sides().stream()
                .filter(side -> !side.equals(own))
                .map(Conflict.Side::claim)
                .collect(Collectors.joining(" or "));
    }
}
