package synoptic.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.eval.baseline.Baseline;
import synoptic.eval.baseline.TfIdf;
import synoptic.eval.baseline.ThresholdTuning;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.data.AllSides;
import synoptic.eval.data.Basil;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.EcbPlus;
import synoptic.eval.data.MarkedPot;
import synoptic.eval.data.Thinning;

/// What the baseline reaches on the marked sets, and how its settings were chosen.
public final class BaselineFigures {
    private static final int THINNING_SEED = 1;

    private BaselineFigures() {}

    /// Prints each variant as tuned on the train part of ECB+, then the chosen one on every
    /// set.
    public static void main(String[] args) throws IOException {
        DataFolder data = DataFolder.located();
        List<Measure> measures = new ArrayList<>(variants(new EcbPlus(data).train()));
        for (MarkedPot pot : pots(data)) {
            measures.addAll(chosen(pot));
        }
        new Report(Floors.none()).table(measures, System.out);
    }

    /// BCubed F1 of each variant at the threshold that suits it best.
    static List<Measure> variants(MarkedPot train) {
        List<Measure> measures = new ArrayList<>();
        for (TfIdf variant : TfIdf.variants()) {
            ThresholdTuning.Point best = ThresholdTuning.on(train, variant).best();
            measures.add(
                    new Measure(
                            train.name(),
                            "b3_f1",
                            best.agreement().bCubed().f1(),
                            "%s at %s".formatted(variant.label(), best.threshold())));
        }
        return measures;
    }

    /// The chosen baseline, with the best threshold in hindsight beside.
    static List<Measure> chosen(MarkedPot pot) {
        ClusterAgreement reached =
                ClusterAgreement.between(Baseline.TUNED.group(pot.articles()), pot.gold());
        ThresholdTuning tuning = ThresholdTuning.on(pot, Baseline.TUNED.weights());
        return List.of(
                new Measure(
                        pot.name(),
                        "b3_f1",
                        reached.bCubed().f1(),
                        hindsight(tuning.best(), tuning.best().agreement().bCubed().f1())),
                new Measure(
                        pot.name(),
                        "pair_f1",
                        reached.pairwise().f1(),
                        hindsight(pairwise(tuning), pairwise(tuning).agreement().pairwise().f1())),
                new Measure(pot.name(), "ari", reached.adjustedRand()),
                new Measure(
                        pot.name(),
                        "clusters",
                        reached.clusters(),
                        "gold " + reached.goldClusters()));
    }

    private static ThresholdTuning.Point pairwise(ThresholdTuning tuning) {
        return tuning.bestBy(agreement -> agreement.pairwise().f1());
    }

    private static String hindsight(ThresholdTuning.Point point, double value) {
        return String.format(Locale.ROOT, "hindsight %.4f at %.2f", value, point.threshold());
    }

    private static List<MarkedPot> pots(DataFolder data) throws IOException {
        Thinning thinning = new Thinning(THINNING_SEED);
        MarkedPot ecbPlus = new EcbPlus(data).dev();
        MarkedPot basil = new Basil(data).all();
        MarkedPot allSides = new AllSides(data).dev();
        return List.of(
                ecbPlus,
                thinning.thin(ecbPlus),
                basil,
                new Basil(data).dev(),
                thinning.thin(basil),
                allSides,
                thinning.thin(allSides));
    }
}
