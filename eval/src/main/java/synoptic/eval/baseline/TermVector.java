package synoptic.eval.baseline;

import java.util.Arrays;

/// A sparse vector of length 1, or 0 if it has no terms; its terms stand in ascending order.
final class TermVector {
    private final int[] terms;
    private final double[] weights;

    private TermVector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    int size() {
        return terms.length;
    }

    int term(int at) {
        return terms[at];
    }

    double weight(int at) {
        return weights[at];
    }

    static final class Builder {
        private final int[] terms;
        private final double[] weights;
        private int size;

        Builder(int most) {
            terms = new int[most];
            weights = new double[most];
        }

        void add(int term, double weight) {
            terms[size] = term;
            weights[size] = weight;
            size++;
        }

        TermVector unit() {
            double[] unit = Arrays.copyOf(weights, size);
            double length = Math.sqrt(Arrays.stream(unit).map(weight -> weight * weight).sum());
            for (int i = 0; i < size; i++) {
                unit[i] /= length;
            }
            return new TermVector(Arrays.copyOf(terms, size), unit);
        }
    }
}
