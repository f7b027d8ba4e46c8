package synoptic.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.news.Article;

/// Who has whose text, each link told from the article that comes first.
final class Takings {

    /// Who has less of its text from another reports for itself, beside what it took over.
    private static final double MOSTLY = 0.5;

    private final Map<String, Article> byId;
    private final Precedence precedence;
    private final Map<String, List<CopyLink>> linksOf = new HashMap<>();
    private final Map<String, List<CopyLink>> takenBy = new HashMap<>();

    Takings(Map<String, Article> byId, Collection<CopyLink> links, Precedence precedence) {
        this.byId = byId;
        this.precedence = precedence;
        for (CopyLink link : links) {
            linksOf.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(link);
            linksOf.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(link);
            CopyLink told = told(link);
            takenBy.computeIfAbsent(told.b(), id -> new ArrayList<>()).add(told);
        }
    }

    private CopyLink told(CopyLink link) {
        boolean inOrder = precedence.compare(article(link.a()), article(link.b())) <= 0;
        return inOrder ? link : link.turned();
    }

    private Article article(String id) {
        Article article = byId.get(id);
        if (article == null) {
            throw new IllegalArgumentException("no article has the id " + id);
        }
        return article;
    }

    /// All links of an article, as given.
    List<CopyLink> links(String id) {
        return linksOf.getOrDefault(id, List.of());
    }

    /// Whether the article that comes after is mostly the text of the other.
    boolean isMostlyTaken(CopyLink link) {
        return told(link).keptOfB() >= MOSTLY;
    }

    /// Whether an article is mostly the text of one before.
    boolean isCopy(String id) {
        return taken(id).stream().anyMatch(link -> link.keptOfB() >= MOSTLY);
    }

    /// Whether an article has parts of others, in a report of its own.
    boolean isMixed(String id) {
        return takenBy.containsKey(id) && !isCopy(id);
    }

    /// What an article has of those before it.
    List<CopyLink> taken(String id) {
        return takenBy.getOrDefault(id, List.of());
    }
}
