package synoptic.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;
import synoptic.group.Window;
import synoptic.group.edit.Edits;
import synoptic.news.Article;

/// Whether the order in which articles come changes the events found in them: given all at once,
/// and one by one in a window that is settled now and then and at the end.
final class OrderMeasures {
    private final Synoptic synoptic;
    private final int shuffles;

    OrderMeasures(Synoptic synoptic, int shuffles) {
        this.synoptic = synoptic;
        this.shuffles = shuffles;
    }

    /// The part of so many shuffles, seeded from 1 on, that give the events of the order given; and
    /// how near the provisional events come to them when a window is settled whenever that is due.
    List<Measure> same(String set, List<Article> articles) {
        Map<String, AnnotatedArticle> reports = new HashMap<>();
        synoptic.annotate(articles).forEach(report -> reports.put(report.article().id(), report));
        Set<Set<String>> expected = events(articles, reports);
        String of = "%d shuffles of %d articles".formatted(shuffles, articles.size());
        return List.of(
                part(
                        set,
                        "same_events",
                        of,
                        seed -> events(shuffled(articles, seed), reports),
                        expected),
                part(
                        set,
                        "same_events_one_by_one",
                        of,
                        seed -> oneByOne(shuffled(articles, seed), reports, seed),
                        expected),
                provisional(set, articles, reports));
    }

    private interface Found {
        Set<Set<String>> events(int seed);
    }

    private Measure part(
            String set, String name, String of, Found found, Set<Set<String>> expected) {
        long same =
                IntStream.rangeClosed(1, shuffles)
                        .parallel()
                        .filter(seed -> found.events(seed).equals(expected))
                        .count();
        return new Measure(set, name, (double) same / shuffles, of);
    }

    private static List<Article> shuffled(List<Article> articles, int seed) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private Set<Set<String>> events(List<Article> articles, Map<String, AnnotatedArticle> reports) {
        return sets(
                synoptic.eventFinder()
                        .partition(inOrder(articles, reports), synoptic.copies(articles)));
    }

    private static List<AnnotatedArticle> inOrder(
            List<Article> articles, Map<String, AnnotatedArticle> reports) {
        return articles.stream().map(article -> reports.get(article.id())).toList();
    }

    /// Settled about three times on the way, at places that the seed chooses.
    private Set<Set<String>> oneByOne(
            List<Article> articles, Map<String, AnnotatedArticle> reports, int seed) {
        Random random = new Random(seed);
        Window window = synoptic.window();
        for (AnnotatedArticle report : inOrder(articles, reports)) {
            window.add(report);
            if (random.nextInt(articles.size()) < 3) {
                window.settle(Edits.NONE);
            }
        }
        window.settle(Edits.NONE);
        return sets(window.events().values());
    }

    private static Set<Set<String>> sets(Collection<? extends Collection<String>> events) {
        Set<Set<String>> sets = new HashSet<>();
        events.forEach(event -> sets.add(Set.copyOf(event)));
        return sets;
    }

    private Measure provisional(
            String set, List<Article> articles, Map<String, AnnotatedArticle> reports) {
        Window window = synoptic.window();
        for (AnnotatedArticle report : inOrder(articles, reports)) {
            if (window.isDue()) {
                window.settle(Edits.NONE);
            }
            window.add(report);
        }
        int unsettled = window.unsettled();
        Partition before = Partition.ofGroups(window.events().values());
        window.settle(Edits.NONE);
        return new Measure(
                set,
                "provisional_b3_f1",
                ClusterAgreement.bCubed(before, Partition.ofGroups(window.events().values())).f1(),
                "%d of %d articles not settled".formatted(unsettled, articles.size()));
    }
}
