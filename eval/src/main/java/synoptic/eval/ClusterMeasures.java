package synoptic.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import synoptic.eval.cluster.ClusterAgreement;

/// Names the measures of a grouping: `b3_f1`, `pair_f1`, `ari` and what they are made of.
public final class ClusterMeasures {
    private enum Use {
        /// The higher the better.
        WHOLE,
        /// High alone says nothing: the other half may be low for it.
        HALF
    }

    private record Kind(String name, Use use, ToDoubleFunction<ClusterAgreement> value) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("b3_f1", Use.WHOLE, agreement -> agreement.bCubed().f1()),
                    new Kind("b3_precision", Use.HALF, agreement -> agreement.bCubed().precision()),
                    new Kind("b3_recall", Use.HALF, agreement -> agreement.bCubed().recall()),
                    new Kind("pair_f1", Use.WHOLE, agreement -> agreement.pairwise().f1()),
                    new Kind(
                            "pair_precision",
                            Use.HALF,
                            agreement -> agreement.pairwise().precision()),
                    new Kind("pair_recall", Use.HALF, agreement -> agreement.pairwise().recall()),
                    new Kind("ari", Use.WHOLE, ClusterAgreement::adjustedRand));

    private ClusterMeasures() {}

    public static List<Measure> of(String set, ClusterAgreement agreement) {
        List<Measure> measures = new ArrayList<>();
        KINDS.forEach(
                kind ->
                        measures.add(
                                new Measure(set, kind.name, kind.value.applyAsDouble(agreement))));
        measures.add(clusters(set, agreement));
        return measures;
    }

    /// With what the baseline reaches on the same set beside each, as tuned and, for measures that
    /// say all, at the threshold that would have suited the set best.
    static List<Measure> of(String set, GroupedPot pot) {
        List<Measure> measures = new ArrayList<>(mean(set, List.of(pot)));
        measures.add(clusters(set, pot.found()));
        return measures;
    }

    /// The means over several pots, each measured by itself, weighed by their articles.
    static List<Measure> mean(String set, List<GroupedPot> pots) {
        return KINDS.stream()
                .map(
                        kind ->
                                new Measure(
                                        set,
                                        kind.name,
                                        mean(pots, pot -> kind.value.applyAsDouble(pot.found())),
                                        beside(kind, pots)))
                .toList();
    }

    private static String beside(Kind kind, List<GroupedPot> pots) {
        double tuned = mean(pots, pot -> kind.value.applyAsDouble(pot.baseline()));
        if (kind.use == Use.HALF) {
            return String.format(Locale.ROOT, "baseline %.4f", tuned);
        }
        return String.format(
                Locale.ROOT,
                "baseline %.4f, in hindsight %.4f",
                tuned,
                mean(pots, pot -> pot.inHindsight(kind.value)));
    }

    private static double mean(List<GroupedPot> pots, ToDoubleFunction<GroupedPot> value) {
        double sum = 0;
        double articles = 0;
        for (GroupedPot pot : pots) {
            sum += pot.articles() * value.applyAsDouble(pot);
            articles += pot.articles();
        }
        return sum / articles;
    }

    private static Measure clusters(String set, ClusterAgreement agreement) {
        return new Measure(
                set, "clusters", agreement.clusters(), "gold " + agreement.goldClusters());
    }
}
