package synoptic.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.PairFeatures.Feature;

/// Learns a [LinkModel] from pots of reports whose events are known: logistic regression by
/// iteratively reweighted least squares, with a ridge. The same pots give the same model.
public final class LinkTrainer {

    private static final int ROUNDS = 30;
    private static final double RIDGE = 1.0;
    /// Holds a weight that is left out at 0.
    private static final double FIXED = 1e12;

    private static final double WEIGHT = 4;
    private static final LinkModel UNTRAINED = new LinkModel(new double[PairFeatures.COUNT], 0, 0);

    private final Lexicon lexicon;

    public LinkTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Reports thrown together, and the event of each by its id.
    public record Pot(List<AnnotatedArticle> reports, Map<String, String> eventById) {}

    @SuppressWarnings("ArrayRecordComponent") // a row of numbers, compared by nobody
    private record Pair(double[] features, boolean together, double weight) {}

    /// A model whose cut is 0: even odds.
    public LinkModel train(List<Pot> pots) {
        List<Pair> pairs = new ArrayList<>();
        for (Pot pot : pots) {
            pairs.addAll(pairs(pot));
        }
        return fit(pairs);
    }

    /// The pairs a finder would look at. In each pot, pairs of one event weigh as much in all as
    /// the others, and a pot weighs by how many reports it has.
    private List<Pair> pairs(Pot pot) {
        Profiler profiler = new Profiler(lexicon);
        List<Profile> profiles = pot.reports.stream().map(profiler::profile).toList();
        long[] candidates = new Candidates(profiles).pairs();
        PairScores scores = new PairScores(profiles, candidates, UNTRAINED);
        List<Pair> found = new ArrayList<>();
        for (long packed : candidates) {
            int a = (int) (packed >>> 32);
            int b = (int) packed;
            found.add(new Pair(scores.features(a, b), together(pot, profiles, a, b), 1));
        }
        double together = found.stream().filter(Pair::together).count();
        double apart = found.size() - together;
        double weight = WEIGHT * pot.reports.size();
        return found.stream()
                .map(
                        p ->
                                new Pair(
                                        p.features,
                                        p.together,
                                        weight / (p.together ? together : apart)))
                .toList();
    }

    private static boolean together(Pot pot, List<Profile> profiles, int a, int b) {
        String eventA = pot.eventById.get(profiles.get(a).id());
        return eventA != null && eventA.equals(pot.eventById.get(profiles.get(b).id()));
    }

    /// Fits, and leaves out whatever would get a weight of the wrong sign, until none does: a
    /// reason that turns into its opposite is an accident of the pots.
    private static LinkModel fit(List<Pair> pairs) {
        boolean[] out = new boolean[PairFeatures.COUNT];
        double[] beta = newton(pairs, out);
        for (int worst = worst(beta); worst >= 0; worst = worst(beta)) {
            out[worst] = true;
            beta = newton(pairs, out);
        }
        return new LinkModel(Arrays.copyOf(beta, beta.length - 1), beta[beta.length - 1], 0);
    }

    /// The feature whose weight is furthest on the wrong side of 0, or -1.
    private static int worst(double[] beta) {
        int worst = -1;
        double furthest = 0;
        for (Feature feature : Feature.values()) {
            double weight = beta[feature.ordinal()];
            double wrong = feature.speaksAgainst() ? weight : -weight;
            if (wrong > furthest) {
                furthest = wrong;
                worst = feature.ordinal();
            }
        }
        return worst;
    }

    private static double[] newton(List<Pair> pairs, boolean[] out) {
        int n = PairFeatures.COUNT + 1;
        double[] beta = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] hessian = new double[n][n];
            double[] gradient = new double[n];
            for (Pair pair : pairs) {
                accumulate(pair, beta, hessian, gradient);
            }
            for (int i = 0; i < n - 1; i++) {
                gradient[i] = out[i] ? 0 : gradient[i] - RIDGE * beta[i];
                hessian[i][i] += out[i] ? FIXED : RIDGE;
            }
            double[] step = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                beta[i] += i < n - 1 && out[i] ? 0 : step[i];
            }
        }
        return beta;
    }

    private static void accumulate(
            Pair pair, double[] beta, double[][] hessian, double[] gradient) {
        int n = beta.length;
        double[] x = Arrays.copyOf(pair.features, n);
        x[n - 1] = 1;
        double z = 0;
        for (int i = 0; i < n; i++) {
            z += beta[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-z));
        double error = pair.weight * ((pair.together ? 1 : 0) - p);
        double curve = pair.weight * Math.max(p * (1 - p), 1e-6);
        for (int i = 0; i < n; i++) {
            gradient[i] += error * x[i];
            for (int j = 0; j < n; j++) {
                hessian[i][j] += curve * x[i] * x[j];
            }
        }
    }

    /// Gaussian elimination with partial pivoting.
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int col = 0; col < n; col++) {
            int pivot = col;
            for (int row = col + 1; row < n; row++) {
                pivot = Math.abs(a[row][col]) > Math.abs(a[pivot][col]) ? row : pivot;
            }
            double[] line = a[pivot];
            a[pivot] = a[col];
            a[col] = line;
            double value = x[pivot];
            x[pivot] = x[col];
            x[col] = value;
            for (int row = col + 1; row < n; row++) {
                double factor = a[row][col] / a[col][col];
                x[row] -= factor * x[col];
                for (int k = col; k < n; k++) {
                    a[row][k] -= factor * a[col][k];
                }
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                x[row] -= a[row][k] * x[k];
            }
            x[row] /= a[row][row];
        }
        return x;
    }
}
