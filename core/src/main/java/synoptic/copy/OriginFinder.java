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
        joinBy(byId.values(), Addresses::of, groups);
        Set<String> credited = creditedKeys(byId.values());
        joinBy(byId.values(), article -> creditKey(article, credited), groups);
        Map<String, List<CopyLink>> linksOf = new HashMap<>();
        for (CopyLink link : inside) {
            linksOf.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(link);
            linksOf.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(link);
        }
        List<Origin> origins = new ArrayList<>();
        for (List<String> group : groups.all()) {
            origins.add(new Account(group.stream().map(byId::get).toList(), linksOf).origin());
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

    /// Articles that go back to one account; `linksOf` has the links of each by its id.
    private static final class Account {
        private final List<Article> articles;
        private final Map<String, List<CopyLink>> linksOf;
        private final Map<String, Article> byId = new HashMap<>();
        private final Map<String, String> addresses = new HashMap<>();
        private final Set<String> sharedAddresses = new HashSet<>();
        private final Groups<String> texts;

        Account(List<Article> articles, Map<String, List<CopyLink>> linksOf) {
            this.articles = articles;
            this.linksOf = linksOf;
            Set<String> known = new HashSet<>();
            for (Article article : articles) {
                byId.put(article.id(), article);
                Addresses.of(article)
                        .ifPresent(
                                address -> {
                                    addresses.put(article.id(), address);
                                    if (!known.add(address)) {
                                        sharedAddresses.add(address);
                                    }
                                });
            }
            texts = texts();
        }

        Origin origin() {
            String credit = credit(articles);
            if (articles.size() == 1) {
                String id = articles.get(0).id();
                return new Origin(
                        Origin.Kind.OWN, credit, id, List.of(descent(id, Origin.How.ORIGINAL, 1)));
            }
            List<Article> sharing = articles.stream().filter(this::sharesText).toList();
            boolean sharesText = !sharing.isEmpty();
            Article original = original(sharesText ? sharing : articles);
            List<Origin.Descent> descents =
                    originalFirst(articles, original).stream()
                            .map(
                                    article ->
                                            sharesText && article.id().equals(original.id())
                                                    ? descent(article.id(), Origin.How.ORIGINAL, 1)
                                                    : descended(article, original))
                            .toList();
            return sharesText
                    ? new Origin(Origin.Kind.TEXT, credit, original.id(), descents)
                    : new Origin(Origin.Kind.CREDIT, credit, null, descents);
        }

        private List<CopyLink> links(Article article) {
            return linksOf.getOrDefault(article.id(), List.of());
        }

        private boolean sharesText(Article article) {
            return !links(article).isEmpty()
                    || sharedAddresses.contains(addresses.get(article.id()));
        }

        private boolean isVersion(Article article, Article other) {
            String address = addresses.get(article.id());
            return address != null && address.equals(addresses.get(other.id()));
        }

        /// The ids of articles, those whose texts hang together from one to the next in one group.
        private Groups<String> texts() {
            Groups<String> texts = new Groups<>(articles.stream().map(Article::id).toList());
            for (Article article : articles) {
                links(article).forEach(link -> texts.join(link.a(), link.b()));
            }
            return texts;
        }

        private Origin.Descent descended(Article article, Article original) {
            String id = article.id();
            CopyLink link = told(article, original);
            boolean isVersion = isVersion(article, original);
            if (link == null) {
                return descent(id, isVersion ? Origin.How.VERSION : Origin.How.CREDITED, 0);
            }
            Article source = byId.getOrDefault(link.a(), original);
            return new Origin.Descent(
                    id,
                    isVersion ? Origin.How.VERSION : how(link),
                    link.keptOfA(),
                    link.isExact() ? List.of() : Changes.between(source.text(), article.text()));
        }

        /// The link with the original, else the one by which an article has most of another's text
        /// where that hangs together with the original's; told from the other's side.
        private @Nullable CopyLink told(Article article, Article original) {
            List<CopyLink> told =
                    links(article).stream()
                            .map(link -> link.b().equals(article.id()) ? link : link.turned())
                            .toList();
            return told.stream()
                    .filter(link -> link.a().equals(original.id()))
                    .findFirst()
                    .or(
                            () ->
                                    told.stream()
                                            .filter(
                                                    link ->
                                                            texts.together(
                                                                    original.id(), article.id()))
                                            .max(
                                                    Comparator.comparingDouble(CopyLink::keptOfA)
                                                            .thenComparing(
                                                                    CopyLink::a,
                                                                    Comparator.reverseOrder())))
                    .orElse(null);
        }
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
