package synoptic.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import synoptic.news.Article;

/// Works out which articles of an event go back to one account, and what each did with its text.
///
/// An article that is mostly another's text goes back to it, and so does one that credits the same
/// agency. One that is mostly its own, beside parts of another's text, is an account of its own.
/// Accounts of one publisher are one.
public final class OriginFinder {

    /// The origins of `articles`, the largest first. `links` may join other articles too.
    public List<Origin> origins(List<Article> articles, Collection<CopyLink> links) {
        Map<String, Article> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        List<CopyLink> inside =
                links.stream()
                        .filter(l -> byId.containsKey(l.a()) && byId.containsKey(l.b()))
                        .toList();
        Credits credits = new Credits(byId.values());
        Precedence precedence = new Precedence(credits);
        Takings takings = new Takings(byId, inside, precedence);
        Groups<String> groups = groups(byId, inside, credits, takings);
        List<Origin> origins = new ArrayList<>();
        for (List<String> group : groups.all()) {
            List<Article> members = group.stream().map(byId::get).toList();
            origins.add(new Account(members, takings, credits, precedence).origin());
        }
        origins.sort(
                Comparator.comparingInt((Origin o) -> -o.articles().size())
                        .thenComparing(o -> o.articles().get(0).article()));
        return origins;
    }

    private static Groups<String> groups(
            Map<String, Article> byId, List<CopyLink> links, Credits credits, Takings takings) {
        Groups<String> groups = new Groups<>(byId.keySet());
        links.stream()
                .filter(takings::isMostlyTaken)
                .forEach(link -> groups.join(link.a(), link.b()));
        Collection<Article> articles = byId.values();
        joinBy(articles, Addresses::of, groups);
        List<Article> unmixed =
                articles.stream().filter(article -> !takings.isMixed(article.id())).toList();
        joinBy(unmixed, credits::agency, groups);
        unmixed.forEach(
                article ->
                        credits.firstReport(article)
                                .ifPresent(first -> groups.join(first, article.id())));
        List<Article> own =
                articles.stream()
                        .filter(article -> !takings.isCopy(article.id()))
                        .filter(article -> article.particulars().agencies().isEmpty())
                        .toList();
        joinBy(own, article -> Optional.ofNullable(article.outlet().key()), groups);
        joinBy(own, OriginFinder::family, groups);
        return groups;
    }

    private static Optional<String> family(Article article) {
        return Optional.ofNullable(article.outlet().family())
                .map(family -> family.toLowerCase(Locale.ROOT));
    }

    private static void joinBy(
            Collection<Article> articles,
            Function<Article, Optional<String>> key,
            Groups<String> groups) {
        Map<String, String> first = new HashMap<>();
        for (Article article : articles) {
            key.apply(article)
                    .ifPresent(
                            value -> {
                                String known = first.putIfAbsent(value, article.id());
                                if (known != null) {
                                    groups.join(known, article.id());
                                }
                            });
        }
    }
}
