package synoptic.eval.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import synoptic.copy.CopyLink;
import synoptic.copy.Groups;
import synoptic.eval.Measure;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;
import synoptic.eval.cluster.PrecisionRecall;
import synoptic.eval.data.MarkedPairs;
import synoptic.eval.data.MarkedPairs.Pair;
import synoptic.news.Article;

/// Scores the links that the room finds among the articles of a stream.
public final class CopyMeasures {
    private static final int STEPS = 100;

    private final List<Article> articles;
    private final List<CopyLink> links;
    private final CopyOracle oracle;

    public CopyMeasures(List<Article> articles, List<CopyLink> links) {
        this.articles = List.copyOf(articles);
        this.links = List.copyOf(links);
        oracle = new CopyOracle(articles);
    }

    /// Pairs in one group, as those links join them that share what the oracle asks for, against
    /// those that the oracle joins: with all that is shared, and with the pairs left out that share
    /// quotations only, which are no copies. Beside each, what all links join.
    public List<Measure> groups(String set) {
        Partition all = found(link -> true);
        Partition sharing = found(link -> link.containment() >= CopyOracle.COPIES);
        Partition exact = oracle.groups(CopyOracle.Pairs.ALL);
        Partition narrative = oracle.groups(CopyOracle.Pairs.SHARING_NARRATIVE);
        List<Measure> measures = new ArrayList<>();
        add(measures, set, "pair", sharing, all, exact);
        add(measures, set, "narrative_pair", sharing, all, narrative);
        ClusterAgreement agreement = ClusterAgreement.between(sharing, exact);
        measures.add(
                new Measure(
                        set,
                        "clusters",
                        agreement.clusters(),
                        "exact " + agreement.goldClusters()));
        return measures;
    }

    private Partition found(Predicate<CopyLink> counts) {
        Groups<String> groups = new Groups<>(articles.stream().map(Article::id).toList());
        Set<String> ids = Set.copyOf(oracle.ids());
        links.stream()
                .filter(counts)
                .filter(link -> ids.contains(link.a()) && ids.contains(link.b()))
                .forEach(link -> groups.join(link.a(), link.b()));
        return Partition.ofGroups(groups.all()).only(ids);
    }

    private static void add(
            List<Measure> measures,
            String set,
            String what,
            Partition found,
            Partition all,
            Partition exact) {
        PrecisionRecall pairs = ClusterAgreement.between(found, exact).pairwise();
        PrecisionRecall beside = ClusterAgreement.between(all, exact).pairwise();
        measures.add(new Measure(set, what + "_f1", pairs.f1(), allLinks(beside.f1())));
        measures.add(
                new Measure(
                        set, what + "_precision", pairs.precision(), allLinks(beside.precision())));
        measures.add(new Measure(set, what + "_recall", pairs.recall(), allLinks(beside.recall())));
    }

    private static String allLinks(double value) {
        return String.format(Locale.ROOT, "all links %.4f", value);
    }

    /// The links against what a reader marked; the shared part alone, cut where it does best, is
    /// the baseline.
    public List<Measure> marked(String set, MarkedPairs marked) {
        Set<List<String>> linked = new HashSet<>();
        links.forEach(link -> linked.add(List.of(link.a(), link.b())));
        PrecisionRecall found = marked.agreement(pair -> isLinked(pair, linked));
        PrecisionRecall script = best(marked);
        return List.of(
                new Measure(set, "f1", found.f1(), baseline(script.f1())),
                new Measure(set, "precision", found.precision(), baseline(script.precision())),
                new Measure(set, "recall", found.recall(), baseline(script.recall())));
    }

    private static String baseline(double value) {
        return String.format(Locale.ROOT, "baseline %.4f in hindsight", value);
    }

    private static boolean isLinked(Pair pair, Collection<List<String>> linked) {
        return linked.contains(List.of(pair.a(), pair.b()))
                || linked.contains(List.of(pair.b(), pair.a()));
    }

    private PrecisionRecall best(MarkedPairs marked) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> sharing((double) step / STEPS, marked))
                .max((one, other) -> Double.compare(one.f1(), other.f1()))
                .orElseThrow();
    }

    private PrecisionRecall sharing(double part, MarkedPairs marked) {
        return marked.agreement(pair -> oracle.shared(pair.a(), pair.b()) >= part);
    }
}
