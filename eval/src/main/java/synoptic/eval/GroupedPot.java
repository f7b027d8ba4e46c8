package synoptic.eval;

import java.util.function.ToDoubleFunction;
import synoptic.eval.baseline.Baseline;
import synoptic.eval.baseline.ThresholdTuning;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;
import synoptic.eval.data.MarkedPot;

/// How well the events found in a pot agree with the gold ones, and those of the baseline at any
/// threshold.
record GroupedPot(int articles, ClusterAgreement found, ThresholdTuning script) {

    static GroupedPot of(MarkedPot pot, Partition found) {
        return new GroupedPot(
                pot.size(),
                ClusterAgreement.between(found, pot.gold()),
                ThresholdTuning.on(pot, Baseline.TUNED.weights()));
    }

    ClusterAgreement baseline() {
        return script.at(Baseline.TUNED.threshold()).agreement();
    }

    double inHindsight(ToDoubleFunction<ClusterAgreement> measure) {
        return measure.applyAsDouble(script.bestBy(measure).agreement());
    }
}
