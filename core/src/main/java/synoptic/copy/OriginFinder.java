package synoptic.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.StatedTime;

/// Works out which articles of an event go back to one account, and what each did with its text.
public final class OriginFinder {

    private static final double NEARLY_ALL = 0.9;

    /// The origins of `articles`, the largest first. `links` may join other articles too.
    public List<Origin> origins(List<Article> articles, Collection<CopyLink> links) {
        Map<String, Article> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        List<CopyLink> inside =
                links.stream()
                        .filter(l -> byId.containsKey(l.a()) && byId.containsKey(l.b()))
                        .toList();
        Groups<String> groups = new Groups<>(byId.keySet());
        inside.forEach(link -> groups.join(link.a(), link.b()));
        joinBy(byId.values(), OriginFinder::address, groups);
        Set<String> credited = creditedKeys(byId.values());
        joinBy(byId.values(), article -> creditKey(article, credited), groups);
        List<Origin> origins = new ArrayList<>();
        for (List<String> group : groups.all()) {
            origins.add(origin(group.stream().map(byId::get).toList(), inside));
        }
        origins.sort(
                Comparator.comparingInt((Origin o) -> -o.articles().size())
                        .thenComparing(o -> o.articles().get(0).article()));
        return origins;
    }

    private static void joinBy(
            Collection<Article> articles,
            java.util.function.Function<Article, Optional<String>> key,
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

    /// The address without its protocol, query and fragment: versions of one article share it.
    static Optional<String> address(Article article) {
        String url = article.particulars().url();
        if (url == null) {
            return Optional.empty();
        }
        String bare = url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "");
        boolean ownPage = bare.indexOf('/') > 0 && bare.indexOf('/') < bare.length() - 1;
        return ownPage ? Optional.of(bare.replaceFirst("/$", "")) : Optional.empty();
    }

    /// One key for an agency's own reports and for those that credit it first.
    private static Optional<String> creditKey(Article article, Set<String> credited) {
        List<String> agencies = article.particulars().agencies();
        return agencies.isEmpty()
                ? agencyItself(article).filter(credited::contains)
                : Optional.of(key(agencies.get(0)));
    }

    private static Set<String> creditedKeys(Collection<Article> articles) {
        Set<String> keys = new HashSet<>();
        for (Article article : articles) {
            article.particulars().agencies().forEach(agency -> keys.add(key(agency)));
        }
        return keys;
    }

    /// An outlet that is called an agency, or whose domain is an agency's initials, is its own
    /// credit.
    private static Optional<String> agencyItself(Article article) {
        String name = article.outlet().name();
        if (name != null) {
            return Optional.of(key(name));
        }
        String domain = article.outlet().domain();
        return domain == null
                ? Optional.empty()
                : Optional.of(domain.replaceFirst("\\..*$", "").toUpperCase(Locale.ROOT));
    }

    /// `Example Press Agency` and `EPA` have one key.
    private static String key(String name) {
        String[] words = name.split("[ -]+");
        if (words.length < 3) {
            return name.toUpperCase(Locale.ROOT);
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static Origin origin(List<Article> articles, List<CopyLink> links) {
        String credit = credit(articles);
        if (articles.size() == 1) {
            String id = articles.get(0).id();
            return new Origin(
                    Origin.Kind.OWN, credit, id, List.of(descent(id, Origin.How.ORIGINAL, 1)));
        }
        Map<String, CopyLink> fromFirst = new HashMap<>();
        List<Article> sharing =
                articles.stream().filter(a -> sharesText(a, articles, links)).toList();
        boolean sharesText = !sharing.isEmpty();
        Article original = original(sharesText ? sharing : articles);
        Groups<String> texts = texts(articles, links);
        for (CopyLink link : links) {
            if (link.joins(original.id())) {
                CopyLink told = link.a().equals(original.id()) ? link : link.turned();
                fromFirst.put(told.b(), told);
            }
        }
        List<Origin.Descent> descents = new ArrayList<>();
        for (Article article : originalFirst(articles, original)) {
            CopyLink link = fromFirst.get(article.id());
            if (link == null && texts.together(original.id(), article.id())) {
                link = strongest(article, links);
            }
            descents.add(descent(article, original, link, sharesText));
        }
        return sharesText
                ? new Origin(Origin.Kind.TEXT, credit, original.id(), descents)
                : new Origin(Origin.Kind.CREDIT, credit, null, descents);
    }

    private static boolean sharesText(
            Article article, List<Article> articles, List<CopyLink> links) {
        return links.stream().anyMatch(link -> link.joins(article.id()))
                || articles.stream()
                        .filter(other -> !other.id().equals(article.id()))
                        .anyMatch(other -> isVersion(article, other));
    }

    private static boolean isVersion(Article article, Article other) {
        return address(article).isPresent() && address(article).equals(address(other));
    }

    /// The ids of articles, those whose texts hang together from one to the next in one group.
    private static Groups<String> texts(List<Article> articles, List<CopyLink> links) {
        Groups<String> texts = new Groups<>(articles.stream().map(Article::id).toList());
        Set<String> ids = new HashSet<>(articles.stream().map(Article::id).toList());
        for (CopyLink link : links) {
            if (ids.contains(link.a())) {
                texts.join(link.a(), link.b());
            }
        }
        return texts;
    }

    /// The link by which an article has most of another's text, told from the other's side.
    private static @Nullable CopyLink strongest(Article article, List<CopyLink> links) {
        return links.stream()
                .filter(link -> link.joins(article.id()))
                .map(link -> link.b().equals(article.id()) ? link : link.turned())
                .max(
                        Comparator.comparingDouble(CopyLink::keptOfA)
                                .thenComparing(CopyLink::a, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static Origin.Descent descent(
            Article article, Article original, @Nullable CopyLink link, boolean sharesText) {
        String id = article.id();
        if (sharesText && id.equals(original.id())) {
            return descent(id, Origin.How.ORIGINAL, 1);
        }
        if (isVersion(article, original)) {
            return new Origin.Descent(
                    id,
                    Origin.How.VERSION,
                    link == null ? 0 : link.keptOfA(),
                    link == null ? List.of() : link.changes());
        }
        if (link == null) {
            return descent(id, Origin.How.CREDITED, 0);
        }
        return new Origin.Descent(id, how(link), link.keptOfA(), link.changes());
    }

    /// What was done with the original, told from its side: `a` is the original.
    private static Origin.How how(CopyLink link) {
        if (link.isExact()) {
            return Origin.How.EXACT;
        }
        boolean allKept = link.keptOfA() >= NEARLY_ALL;
        boolean nothingAdded = link.keptOfB() >= NEARLY_ALL;
        if (allKept && nothingAdded) {
            return Origin.How.CHANGED;
        }
        return allKept || !nothingAdded ? Origin.How.EXTENDED : Origin.How.TRIMMED;
    }

    private static Origin.Descent descent(String id, Origin.How how, double kept) {
        return new Origin.Descent(id, how, kept, List.of());
    }

    /// The credit that most of the articles give, in the words of the first of them.
    private static @Nullable String credit(List<Article> articles) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Article article : articles) {
            article.particulars().agencies().stream()
                    .findFirst()
                    .ifPresent(agency -> counts.merge(agency, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// The agency's own text where it is among them, else the earliest stated, else the longest.
    private static Article original(List<Article> articles) {
        return articles.stream()
                .min(
                        Comparator.comparingInt(
                                        (Article a) -> isCreditedOutlet(a, articles) ? 0 : 1)
                                .thenComparingLong(OriginFinder::time)
                                .thenComparingInt(a -> -a.text().length())
                                .thenComparing(Article::id))
                .orElseThrow();
    }

    private static boolean isCreditedOutlet(Article article, List<Article> articles) {
        Optional<String> own = agencyItself(article);
        return own.isPresent() && creditedKeys(articles).contains(own.get());
    }

    private static List<Article> originalFirst(List<Article> articles, Article original) {
        return articles.stream()
                .sorted(
                        Comparator.comparing((Article a) -> !a.id().equals(original.id()))
                                .thenComparingLong(OriginFinder::time)
                                .thenComparing(Article::id))
                .toList();
    }

    private static long time(Article article) {
        StatedTime published = article.particulars().published();
        return published == null ? Long.MAX_VALUE : published.epochSecond();
    }
}
