package synoptic.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.news.Article;

/// Whether the order in which articles come changes the events found in them.
///
/// All articles are known before they are grouped.
final class OrderMeasures {
    private final Synoptic synoptic;
    private final int shuffles;

    OrderMeasures(Synoptic synoptic, int shuffles) {
        this.synoptic = synoptic;
        this.shuffles = shuffles;
    }

    /// The part of so many shuffles, seeded from 1 on, that give the events of the order given.
    Measure same(String set, List<Article> articles) {
        Map<String, AnnotatedArticle> reports = new HashMap<>();
        synoptic.annotate(articles).forEach(report -> reports.put(report.article().id(), report));
        Set<Set<String>> expected = events(articles, reports);
        List<Article> shuffled = new ArrayList<>(articles);
        int same = 0;
        for (int seed = 1; seed <= shuffles; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            same += events(shuffled, reports).equals(expected) ? 1 : 0;
        }
        return new Measure(
                set,
                "same_events",
                (double) same / shuffles,
                "%d shuffles of %d articles".formatted(shuffles, articles.size()));
    }

    private Set<Set<String>> events(List<Article> articles, Map<String, AnnotatedArticle> reports) {
        List<AnnotatedArticle> inOrder =
                articles.stream().map(article -> reports.get(article.id())).toList();
        Set<Set<String>> events = new HashSet<>();
        synoptic.eventFinder()
                .partition(inOrder, synoptic.copies(articles))
                .forEach(event -> events.add(Set.copyOf(event)));
        return events;
    }
}
