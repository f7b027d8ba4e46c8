package synoptic.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import synoptic.eval.cluster.ClusterAgreement;

/// Names the measures of a grouping: `b3_f1`, `pair_f1`, `ari` and what they are made of.
public final class ClusterMeasures {
    private record Kind(String name, ToDoubleFunction<ClusterAgreement> value) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("b3_f1", agreement -> agreement.bCubed().f1()),
                    new Kind("b3_precision", agreement -> agreement.bCubed().precision()),
                    new Kind("b3_recall", agreement -> agreement.bCubed().recall()),
                    new Kind("pair_f1", agreement -> agreement.pairwise().f1()),
                    new Kind("pair_precision", agreement -> agreement.pairwise().precision()),
                    new Kind("pair_recall", agreement -> agreement.pairwise().recall()),
                    new Kind("ari", ClusterAgreement::adjustedRand));

    private ClusterMeasures() {}

    public static List<Measure> of(String set, ClusterAgreement agreement) {
        List<Measure> measures = new ArrayList<>();
        KINDS.forEach(
                kind ->
                        measures.add(
                                new Measure(
                                        set, kind.name(), kind.value().applyAsDouble(agreement))));
        measures.add(clusters(set, agreement));
        return measures;
    }

    /// With what the baseline reaches on the same set beside each.
    public static List<Measure> of(
            String set, ClusterAgreement agreement, ClusterAgreement baseline) {
        List<Measure> measures = new ArrayList<>();
        for (Kind kind : KINDS) {
            double reached = kind.value().applyAsDouble(baseline);
            measures.add(
                    new Measure(
                            set,
                            kind.name(),
                            kind.value().applyAsDouble(agreement),
                            String.format(Locale.ROOT, "baseline %.4f", reached)));
        }
        measures.add(clusters(set, agreement));
        return measures;
    }

    private static Measure clusters(String set, ClusterAgreement agreement) {
        return new Measure(
                set, "clusters", agreement.clusters(), "gold " + agreement.goldClusters());
    }
}
