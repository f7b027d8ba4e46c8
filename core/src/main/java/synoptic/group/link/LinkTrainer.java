package synoptic.group.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyLink;
import synoptic.group.link.LinkModel.Weights;
import synoptic.group.link.PairFeatures.Feature;
import synoptic.group.profile.Lexicon;
import synoptic.group.profile.Profile;
import synoptic.group.profile.Profiler;

/// Learns a [LinkModel] from pots of reports whose events are known: three logistic regressions by
/// iteratively reweighted least squares, with a ridge. Pairs of brief texts and of whole articles
/// are learned from apart; pairs alone from all, without what compares them with others. The same
/// pots give the same model.
public final class LinkTrainer {

    private static final int ROUNDS = 30;
    /// Weights are kept with four digits.
    private static final double NO_STEP = 1e-7;

    private static final double RIDGE = 1.0;
    private static final double LEAST_VARIANCE = 1e-6;

    private static final double WEIGHT = 8;
    private static final LinkModel UNTRAINED =
            new LinkModel(Weights.none(), Weights.none(), Weights.none(), 0);

    private final Lexicon lexicon;

    public LinkTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Reports thrown together, which of them share a text, and the event of each by its id;
    /// `weight` is how much they count beside those of another pot.
    public record Pot(
            List<AnnotatedArticle> reports,
            List<CopyLink> copies,
            Map<String, String> eventById,
            double weight) {}

    /// A candidate pair of a pot.
    private record Pair(PairFeatures features, boolean together, double weight) {

        Pair weighing(double part) {
            return new Pair(features, together, weight * part);
        }

        Pair without(Set<Feature> left) {
            return new Pair(features.without(left), together, weight);
        }
    }

    /// A model whose cut is 0: even odds.
    public LinkModel train(List<Pot> pots) {
        List<Pair> pairs = new ArrayList<>();
        for (Pot pot : pots) {
            pairs.addAll(pairs(pot));
        }
        return new LinkModel(
                alone(pairs),
                fit(pairs.stream().map(pair -> pair.weighing(1 - pair.features.extent()))),
                fit(pairs.stream().map(pair -> pair.weighing(pair.features.extent()))),
                0);
    }

    /// Leaves out what compares with others, and whatever would get a weight of the wrong sign,
    /// until nothing does: a reason that turns into its opposite is an accident of the pots.
    private static Weights alone(List<Pair> pairs) {
        Set<Feature> left = EnumSet.noneOf(Feature.class);
        Stream.of(Feature.values()).filter(Feature::isOfOthers).forEach(left::add);
        while (true) {
            Weights weights = fit(pairs.stream().map(pair -> pair.without(left)));
            Optional<Feature> worst =
                    Stream.of(Feature.values())
                            .filter(f -> weights.of(f) * f.sign() < 0 && !left.contains(f))
                            .max(Comparator.comparingDouble(f -> Math.abs(weights.of(f))));
            if (worst.isEmpty()) {
                return weights;
            }
            left.add(worst.get());
        }
    }

    /// The pairs a finder would look at. All of a pot weigh the same, so that the odds are those of
    /// the pairs it has: few of one event among many look-alikes, or many.
    private List<Pair> pairs(Pot pot) {
        Profiler profiler = new Profiler(lexicon);
        List<Profile> profiles = pot.reports.stream().map(profiler::profile).toList();
        long[] candidates = new Candidates(profiles).pairs();
        List<String> ids = profiles.stream().map(Profile::id).toList();
        Copied copied = new Copied(ids.size(), pot.copies, ids::indexOf);
        PairScores scores = new PairScores(profiles, candidates, copied, UNTRAINED);
        double weight = WEIGHT * pot.weight / Math.max(1, candidates.length);
        List<Pair> found = new ArrayList<>();
        for (long packed : candidates) {
            int a = PairScores.lower(packed);
            int b = PairScores.higher(packed);
            found.add(new Pair(scores.features(a, b), together(pot, profiles, a, b), weight));
        }
        return found;
    }

    private static boolean together(Pot pot, List<Profile> profiles, int a, int b) {
        String eventA = pot.eventById.get(profiles.get(a).id());
        return eventA != null && eventA.equals(pot.eventById.get(profiles.get(b).id()));
    }

    private static Weights fit(Stream<Pair> all) {
        List<Pair> pairs = all.filter(pair -> pair.weight > 0).toList();
        return new Weights(newton(pairs, variances(pairs)));
    }

    private static double[] variances(List<Pair> pairs) {
        double[] sums = new double[PairFeatures.COUNT];
        double[] squares = new double[PairFeatures.COUNT];
        for (Pair pair : pairs) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += pair.features.values()[i];
                squares[i] += pair.features.values()[i] * pair.features.values()[i];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            double mean = sums[i] / pairs.size();
            squares[i] = squares[i] / pairs.size() - mean * mean;
        }
        return squares;
    }

    /// The ridge holds the weights that the features would have if all varied alike.
    private static double[] newton(List<Pair> pairs, double[] variances) {
        int n = PairFeatures.COUNT + 1;
        double[] beta = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] hessian = new double[n][n];
            double[] gradient = new double[n];
            for (Pair pair : pairs) {
                accumulate(pair, beta, hessian, gradient);
            }
            for (int i = 0; i < n - 1; i++) {
                double ridge = RIDGE * Math.max(LEAST_VARIANCE, variances[i]);
                gradient[i] -= ridge * beta[i];
                hessian[i][i] += ridge;
            }
            double[] step = solve(hessian, gradient);
            double furthest = 0;
            for (int i = 0; i < n; i++) {
                beta[i] += step[i];
                furthest = Math.max(furthest, Math.abs(step[i]));
            }
            if (furthest < NO_STEP) {
                break;
            }
        }
        return beta;
    }

    private static void accumulate(
            Pair pair, double[] beta, double[][] hessian, double[] gradient) {
        int n = beta.length;
        double[] x = Arrays.copyOf(pair.features.values(), n);
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
