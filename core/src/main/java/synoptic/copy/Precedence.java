package synoptic.copy;

import java.util.Comparator;
import synoptic.news.Article;
import synoptic.news.StatedTime;

/// Which of several articles with one text had it first: the agency's own where one is credited,
/// else the earliest stated, else the longest.
final class Precedence implements Comparator<Article> {

    private final Comparator<Article> order;

    Precedence(Credits credits) {
        order =
                Comparator.comparingInt((Article a) -> credits.isOfCreditedAgency(a) ? 0 : 1)
                        .thenComparingLong(Precedence::time)
                        .thenComparingInt(a -> -a.text().length())
                        .thenComparing(Article::id);
    }

    @Override
    public int compare(Article one, Article other) {
        return order.compare(one, other);
    }

    /// Seconds since 1970; undated articles come last.
    static long time(Article article) {
        StatedTime published = article.particulars().published();
        return published == null ? Long.MAX_VALUE : published.epochSecond();
    }
}
