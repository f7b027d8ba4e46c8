package synoptic.store;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.news.Outlet;

/// An outlet with its articles, the events they tell of, and the days of the first and the last.
public record OutletSummary(
        String key,
        Outlet outlet,
        long articles,
        long events,
        @Nullable String first,
        @Nullable String last) {

    private static final int DAY = 10;

    /// The summary of an outlet from those of its articles, of which there is at least one.
    static OutletSummary of(String key, List<ArticleSummary> articles) {
        List<String> days =
                articles.stream()
                        .map(ArticleSummary::when)
                        .filter(Objects::nonNull)
                        .map(when -> when.substring(0, DAY))
                        .sorted()
                        .toList();
        return new OutletSummary(
                key,
                articles.stream()
                        .map(ArticleSummary::outlet)
                        .reduce(Outlet::completedBy)
                        .orElseThrow(),
                articles.size(),
                articles.stream()
                        .map(ArticleSummary::event)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }
}
