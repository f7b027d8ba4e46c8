package synoptic.eval.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.eval.cluster.Partition;
import synoptic.news.Article;

/// Articles of many events thrown together, and which event each one tells of.
///
/// Neither the ids nor the order of the articles tell anything of the gold clusters.
public record MarkedPot(String name, List<Article> articles, Map<String, String> goldClusterById) {
    public MarkedPot {
        articles = List.copyOf(articles);
        goldClusterById = Collections.unmodifiableMap(new TreeMap<>(goldClusterById));
        for (Article article : articles) {
            if (!goldClusterById.containsKey(article.id())) {
                throw new IllegalArgumentException(
                        "%s: no gold cluster for article %s (%s)"
                                .formatted(name, article.id(), article.path()));
            }
        }
        if (goldClusterById.size() != articles.size()) {
            throw new IllegalArgumentException(
                    "%s: expected one gold cluster an article, but found %d for %d articles"
                            .formatted(name, goldClusterById.size(), articles.size()));
        }
    }

    /// A pot of these articles in the order of their ids.
    public static MarkedPot of(String name, List<MarkedArticle> marked) {
        Map<String, String> gold = new TreeMap<>();
        marked.forEach(one -> gold.put(one.article().id(), one.cluster()));
        List<Article> articles =
                marked.stream()
                        .map(MarkedArticle::article)
                        .sorted(Comparator.comparing(Article::id))
                        .toList();
        return new MarkedPot(name, articles, gold);
    }

    /// Several pots thrown together; events of different pots stay apart.
    public static MarkedPot together(String name, List<MarkedPot> pots) {
        List<MarkedArticle> marked = new ArrayList<>();
        for (MarkedPot pot : pots) {
            for (MarkedArticle one : pot.marked()) {
                marked.add(new MarkedArticle(one.article(), pot.name() + " " + one.cluster()));
            }
        }
        return of(name, marked);
    }

    public int size() {
        return articles.size();
    }

    public Partition gold() {
        return Partition.of(goldClusterById);
    }

    public List<MarkedArticle> marked() {
        Partition gold = gold();
        return articles.stream()
                .map(article -> new MarkedArticle(article, gold.labelOf(article.id())))
                .toList();
    }
}
