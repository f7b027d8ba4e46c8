package synoptic.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import synoptic.Synoptic;
import synoptic.eval.baseline.Baseline;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;
import synoptic.eval.cluster.PrecisionRecall;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.EcbPlus;
import synoptic.eval.data.Fold;
import synoptic.eval.data.MarkedPairs;
import synoptic.eval.data.MarkedPot;
import synoptic.eval.train.LinkModelTrainer;
import synoptic.group.EventFinder;
import synoptic.group.link.LinkModel;
import synoptic.group.profile.Lexicon;
import synoptic.news.Article;

/// Scores the events that the program finds in pots of marked articles, beside the baseline.
final class EventMeasures {
    private static final int FOLDS = 5;
    private static final String OWN = "own";

    private final Synoptic synoptic;

    EventMeasures(Synoptic synoptic) {
        this.synoptic = synoptic;
    }

    List<Measure> pot(String set, MarkedPot pot) {
        return ClusterMeasures.of(set, GroupedPot.of(pot, grouped(pot.articles())));
    }

    /// The means over many pots, each by itself.
    List<Measure> each(String set, List<MarkedPot> pots) {
        return ClusterMeasures.mean(
                set,
                pots.stream().map(pot -> GroupedPot.of(pot, grouped(pot.articles()))).toList());
    }

    /// The events of a stream against pairs that a reader marked; `own_recall` is that of pairs
    /// each of which tells of the event in its own words.
    List<Measure> marked(String set, List<Article> stream, MarkedPairs marked) {
        Partition found = grouped(stream);
        Partition script = Baseline.TUNED.group(stream);
        MarkedPairs own =
                new MarkedPairs(
                        marked.pairs().stream().filter(p -> p.reason().equals(OWN)).toList());
        PrecisionRecall ours = marked.agreement(together(found));
        PrecisionRecall its = marked.agreement(together(script));
        double ownByScript = own.agreement(together(script)).recall();
        return List.of(
                new Measure(set, "f1", ours.f1(), baseline(its.f1())),
                new Measure(set, "precision", ours.precision(), baseline(its.precision())),
                new Measure(set, "recall", ours.recall(), baseline(its.recall())),
                new Measure(
                        set,
                        "own_recall",
                        own.agreement(together(found)).recall(),
                        baseline(ownByScript)),
                new Measure(
                        set, "events", found.clusterCount(), "baseline " + script.clusterCount()));
    }

    private static Predicate<MarkedPairs.Pair> together(Partition events) {
        return pair -> events.labelOf(pair.a()).equals(events.labelOf(pair.b()));
    }

    private static String baseline(double value) {
        return String.format(Locale.ROOT, "baseline %.4f", value);
    }

    /// Every topic of ECB+ held out once: each fold is one pot, judged by a model that has
    /// seen none of its topics. The counts of words are those that come with the program.
    List<Measure> folds(String set, DataFolder data) throws IOException {
        LinkModelTrainer trainer = new LinkModelTrainer();
        List<GroupedPot> held = new ArrayList<>();
        for (Fold fold : new EcbPlus(data).folds(FOLDS)) {
            LinkModel model = trainer.train(data, fold);
            EventFinder finder = new EventFinder(Lexicon.builtIn(), model);
            held.add(GroupedPot.of(fold.held(), grouped(fold.held().articles(), finder)));
        }
        return ClusterMeasures.mean(set, held);
    }

    /// What each part's articles lose among those of the others: their BCubed F1 in one pot of
    /// all parts, beside the part alone; `worst_change` is that of the part that loses most.
    List<Measure> mixed(String set, Map<String, MarkedPot> parts) {
        MarkedPot all = MarkedPot.together(set, List.copyOf(parts.values()));
        Partition found = grouped(all.articles());
        Partition script = Baseline.TUNED.group(all.articles());
        List<Measure> measures = new ArrayList<>();
        double worst = 1;
        for (Map.Entry<String, MarkedPot> part : new TreeMap<>(parts).entrySet()) {
            MarkedPot pot = part.getValue();
            double alone = bCubed(pot, grouped(pot.articles()), pot);
            double mixed = bCubed(pot, found, all);
            worst = Math.min(worst, mixed - alone);
            String beside =
                    String.format(
                            Locale.ROOT,
                            "alone %.4f; baseline %.4f, alone %.4f",
                            alone,
                            bCubed(pot, script, all),
                            bCubed(pot, Baseline.TUNED.group(pot.articles()), pot));
            measures.add(new Measure(set, part.getKey() + "_b3_f1", mixed, beside));
        }
        measures.add(new Measure(set, "worst_change", worst, "at least -0.01"));
        return measures;
    }

    private static double bCubed(MarkedPot part, Partition found, MarkedPot all) {
        return ClusterAgreement.bCubedOf(part.goldClusterById().keySet(), found, all.gold()).f1();
    }

    private Partition grouped(List<Article> articles) {
        return grouped(articles, synoptic.eventFinder());
    }

    private Partition grouped(List<Article> articles, EventFinder finder) {
        return Partition.ofGroups(
                finder.partition(synoptic.annotate(articles), synoptic.copies(articles)));
    }
}
