package synoptic.eval.baseline;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.data.MarkedPot;

/// How well the clusters of one pot agree with the gold ones at each threshold from 0.01 to 1.
public record ThresholdTuning(String pot, TfIdf weights, List<Point> curve) {
    private static final int STEPS = 100;

    public record Point(double threshold, ClusterAgreement agreement) {}

    public ThresholdTuning {
        curve = List.copyOf(curve);
    }

    public static ThresholdTuning on(MarkedPot pot, TfIdf weights) {
        Dendrogram tree = Baseline.tree(weights, pot.articles());
        List<Point> curve =
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> point(tree, pot, (double) step / STEPS))
                        .toList();
        return new ThresholdTuning(pot.name(), weights, curve);
    }

    /// The first point of the highest BCubed F1.
    public Point best() {
        return bestBy(agreement -> agreement.bCubed().f1());
    }

    /// The point of one threshold, which must be of the curve.
    public Point at(double threshold) {
        return curve.stream()
                .filter(point -> point.threshold() == threshold)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "expected a threshold of two decimals from 0.01 to 1 but"
                                                + " found "
                                                + threshold));
    }

    /// The first point where the measure is highest.
    public Point bestBy(ToDoubleFunction<ClusterAgreement> measure) {
        Comparator<Point> byMeasure =
                Comparator.comparingDouble(point -> measure.applyAsDouble(point.agreement()));
        return curve.stream()
                .max(byMeasure.thenComparing(Point::threshold, Comparator.reverseOrder()))
                .orElseThrow();
    }

    public Baseline baseline() {
        return new Baseline(weights, best().threshold());
    }

    private static Point point(Dendrogram tree, MarkedPot pot, double threshold) {
        return new Point(threshold, ClusterAgreement.between(tree.cutAt(threshold), pot.gold()));
    }
}
