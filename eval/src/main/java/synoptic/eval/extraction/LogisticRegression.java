package synoptic.eval.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Logistic regression over sets of features by stochastic gradient descent.
///
/// Steps shrink per feature as in AdaGrad (Duchi, Hazan and Singer, JMLR 2011). The same examples
/// in the same order give the same weights.
final class LogisticRegression {

    private static final int ROUNDS = 10;
    /// Weights are averaged over the ends of the last rounds, which evens out the order of
    /// examples.
    private static final int AVERAGED = 5;

    private static final double STEP = 0.1;
    private static final double DECAY = 0.03;
    private static final long SEED = 7;

    private LogisticRegression() {}

    /// A set of features that is to be answered with 1 or 0, and how much that counts.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Example(int[] features, int answer, double weight) {}

    /// The weight of each of the features 0 to `features` - 1.
    static double[] learn(List<Example> examples, int features) {
        double[] weights = new double[features];
        double[] squares = new double[features];
        Arrays.fill(squares, 1);
        List<Example> order = new ArrayList<>(examples);
        double[] sums = new double[features];
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                step(example, weights, squares);
            }
            if (round >= ROUNDS - AVERAGED) {
                Arrays.setAll(sums, i -> sums[i] + weights[i] / AVERAGED);
            }
        }
        return sums;
    }

    private static void step(Example example, double[] weights, double[] squares) {
        double answer = 1 / (1 + Math.exp(-sum(weights, example.features)));
        double error = (answer - example.answer) * example.weight;
        for (int feature : example.features) {
            double slope = error + DECAY * weights[feature] * example.weight;
            squares[feature] += slope * slope;
            weights[feature] -= STEP * slope / Math.sqrt(squares[feature]);
        }
    }

    /// The log-odds of a set of features.
    static double sum(double[] weights, int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }
}
