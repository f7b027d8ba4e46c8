package synoptic.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import synoptic.news.Outlet;

/// Whether what is kept fits what a query asks for beside words.
final class Fits {

    private Fits() {}

    static boolean days(Query query, @Nullable String first, @Nullable String last) {
        if (query.from() == null && query.to() == null) {
            return true;
        }
        if (first == null || last == null) {
            return false;
        }
        LocalDate from = query.from();
        LocalDate to = query.to();
        return (from == null || !Summaries.day(last).isBefore(from))
                && (to == null || !Summaries.day(first).isAfter(to));
    }

    static boolean outlet(Query query, Outlet outlet) {
        String wanted = query.outlet();
        return wanted == null
                || wanted.equals(outlet.key())
                || (outlet.name() != null && wanted.equals(Query.folded(outlet.name())));
    }

    static boolean article(Query query, ArticleSummary article) {
        return days(query, article.when(), article.when())
                && outlet(query, article.outlet())
                && (query.event() == null || query.event().equals(article.event()))
                && (query.language() == null || query.language().equals(article.language()));
    }

    static boolean person(Query query, String name) {
        return query.person() == null || query.person().equals(Query.folded(name));
    }

    /// All words and phrases stand in `text`, as they are.
    static boolean words(Query query, String text) {
        String words = " " + String.join(" ", SearchWords.of(text)) + " ";
        return query.terms().all().stream()
                .allMatch(term -> words.contains(" " + String.join(" ", term.words()) + " "));
    }
}
