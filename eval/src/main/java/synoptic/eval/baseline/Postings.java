package synoptic.eval.baseline;

import java.util.List;

/// For each term the vectors that hold it, in ascending order, and its weight in each.
final class Postings {
    private final int[] start;
    private final int[] items;
    private final double[] weights;

    Postings(List<TermVector> vectors) {
        start = starts(vectors);
        items = new int[start[start.length - 1]];
        weights = new double[items.length];
        int[] next = start.clone();
        for (int item = 0; item < vectors.size(); item++) {
            TermVector vector = vectors.get(item);
            for (int at = 0; at < vector.size(); at++) {
                int free = next[vector.term(at)]++;
                items[free] = item;
                weights[free] = vector.weight(at);
            }
        }
    }

    /// Adds to `products` the dot product of `vector` with each vector before number `end`.
    void addProducts(TermVector vector, int end, double[] products) {
        for (int at = 0; at < vector.size(); at++) {
            double weight = vector.weight(at);
            int term = vector.term(at);
            for (int i = start[term]; i < start[term + 1] && items[i] < end; i++) {
                products[items[i]] += weight * weights[i];
            }
        }
    }

    /// Where each term's entries start, and after the last term, where they end.
    private static int[] starts(List<TermVector> vectors) {
        int terms = 0;
        for (TermVector vector : vectors) {
            terms =
                    vector.size() == 0
                            ? terms
                            : Math.max(terms, vector.term(vector.size() - 1) + 1);
        }
        int[] start = new int[terms + 1];
        for (TermVector vector : vectors) {
            for (int at = 0; at < vector.size(); at++) {
                start[vector.term(at) + 1]++;
            }
        }
        for (int term = 0; term < terms; term++) {
            start[term + 1] += start[term];
        }
        return start;
    }
}
