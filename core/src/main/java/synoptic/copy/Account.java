package synoptic.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;

/// Articles that go back to one account, and how each comes from the others.
final class Account {

    private static final double NEARLY_ALL = 0.9;

    private final List<Article> articles;
    private final Takings takings;
    private final Credits credits;
    private final Precedence precedence;
    private final Map<String, Article> byId = new LinkedHashMap<>();
    private final Groups<String> texts;

    /// The articles at each address, in the order of precedence.
    private final Map<String, List<Article>> at = new HashMap<>();

    Account(List<Article> articles, Takings takings, Credits credits, Precedence precedence) {
        this.articles = articles.stream().sorted(precedence).toList();
        this.takings = takings;
        this.credits = credits;
        this.precedence = precedence;
        for (Article article : this.articles) {
            byId.put(article.id(), article);
            Addresses.of(article)
                    .ifPresent(
                            address ->
                                    at.computeIfAbsent(address, any -> new ArrayList<>())
                                            .add(article));
        }
        texts = texts();
    }

    /// The ids of articles, those whose texts hang together from one to the next in one group.
    private Groups<String> texts() {
        Groups<String> groups = new Groups<>(byId.keySet());
        for (Article article : articles) {
            links(article).forEach(link -> groups.join(link.a(), link.b()));
        }
        return groups;
    }

    private List<CopyLink> links(Article article) {
        return takings.links(article.id()).stream()
                .filter(link -> byId.containsKey(link.a()) && byId.containsKey(link.b()))
                .toList();
    }

    Origin origin() {
        List<Article> sharing = articles.stream().filter(this::sharesText).toList();
        boolean isText = !sharing.isEmpty();
        Article original = (isText ? sharing : articles).stream().min(precedence).orElseThrow();
        boolean isAlone = articles.size() == 1;
        List<Origin.Descent> descents =
                originalFirst(original).stream()
                        .map(article -> descent(article, original, isText || isAlone))
                        .toList();
        Origin.Kind kind = kind(isAlone, isText);
        return new Origin(
                kind,
                credit(),
                isText || isAlone ? original.id() : null,
                descents,
                articles.stream().flatMap(article -> part(article).stream()).toList());
    }

    private Origin.Kind kind(boolean isAlone, boolean isText) {
        if (isAlone) {
            return Origin.Kind.OWN;
        }
        if (isText) {
            return Origin.Kind.TEXT;
        }
        boolean credited =
                articles.stream()
                        .anyMatch(
                                article ->
                                        credits.agency(article).isPresent()
                                                || credits.firstReport(article).isPresent());
        return credited ? Origin.Kind.CREDIT : Origin.Kind.PUBLISHER;
    }

    private boolean sharesText(Article article) {
        return versions(article).size() > 1 || !links(article).isEmpty();
    }

    private List<Article> versions(Article article) {
        return Addresses.of(article).map(at::get).orElse(List.of(article));
    }

    /// The most that an article took over from one of another origin.
    private Optional<Origin.Part> part(Article article) {
        return takings.taken(article.id()).stream()
                .filter(link -> !byId.containsKey(link.a()))
                .max(
                        Comparator.comparingDouble(CopyLink::keptOfB)
                                .thenComparing(CopyLink::a, Comparator.reverseOrder()))
                .map(link -> new Origin.Part(link.b(), link.a(), link.keptOfB()));
    }

    private List<Article> originalFirst(Article original) {
        return articles.stream()
                .sorted(
                        Comparator.comparing((Article a) -> !a.id().equals(original.id()))
                                .thenComparingLong(Precedence::time)
                                .thenComparing(Article::id))
                .toList();
    }

    private Origin.Descent descent(Article article, Article original, boolean hasOriginal) {
        if (hasOriginal && article.id().equals(original.id())) {
            return bare(article, Origin.How.ORIGINAL, 1);
        }
        Optional<Article> version = versionOf(article, original);
        CopyLink link = version.map(first -> between(first, article)).orElse(null);
        if (version.isPresent() && link == null) {
            return new Origin.Descent(
                    article.id(), Origin.How.VERSION, version.get().id(), 0, Changes.NONE);
        }
        CopyLink told = link == null ? told(article, original) : link;
        if (told == null) {
            boolean credited =
                    credits.agency(article).isPresent() || credits.firstReport(article).isPresent();
            return bare(article, credited ? Origin.How.CREDITED : Origin.How.RELATED, 0);
        }
        Article source = byId.getOrDefault(told.a(), original);
        return new Origin.Descent(
                article.id(),
                version.isPresent() ? Origin.How.VERSION : how(told),
                told.a(),
                told.keptOfA(),
                told.isExact() ? Changes.NONE : Changes.between(source.text(), article.text()));
    }

    private static Origin.Descent bare(Article article, Origin.How how, double kept) {
        return new Origin.Descent(article.id(), how, null, kept, Changes.NONE);
    }

    /// The article that stood at the same address before: the original, or the first of them.
    private Optional<Article> versionOf(Article article, Article original) {
        List<Article> versions = versions(article);
        Article first = versions.contains(original) ? original : versions.get(0);
        return first.id().equals(article.id()) ? Optional.empty() : Optional.of(first);
    }

    private @Nullable CopyLink between(Article source, Article article) {
        return toldLinks(article).stream()
                .filter(link -> link.a().equals(source.id()))
                .findFirst()
                .orElse(null);
    }

    /// The link with the original, else the one by which an article has most of another's text
    /// where that hangs together with the original's; told from the other's side.
    private @Nullable CopyLink told(Article article, Article original) {
        CopyLink direct = between(original, article);
        if (direct != null || !texts.together(original.id(), article.id())) {
            return direct;
        }
        return toldLinks(article).stream()
                .max(
                        Comparator.comparingDouble(CopyLink::keptOfA)
                                .thenComparing(CopyLink::a, Comparator.reverseOrder()))
                .orElse(null);
    }

    private List<CopyLink> toldLinks(Article article) {
        return links(article).stream()
                .map(link -> link.b().equals(article.id()) ? link : link.turned())
                .toList();
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

    /// The credit that most of the articles give, in the words of the first of them.
    private @Nullable String credit() {
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
}
