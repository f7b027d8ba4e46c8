package synoptic.group.link;

import java.util.Arrays;

/// The scores of one group with its neighbours, in the order of their numbers. A score is exact, or
/// is known to be at most what stands here.
final class Row {

    private int[] others = new int[8];
    private double[] scores = new double[8];
    private boolean[] exact = new boolean[8];
    private int size;

    int size() {
        return size;
    }

    int other(int i) {
        return others[i];
    }

    /// The score with a neighbour, NaN where it is none.
    double get(int other) {
        int at = find(other);
        return at < 0 ? Double.NaN : scores[at];
    }

    boolean isExact(int other) {
        int at = find(other);
        return at >= 0 && exact[at];
    }

    /// `other` must be no neighbour yet.
    void put(int other, double score, boolean isExact) {
        int to = -find(other) - 1;
        if (size == others.length) {
            others = Arrays.copyOf(others, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
            exact = Arrays.copyOf(exact, size * 2);
        }
        System.arraycopy(others, to, others, to + 1, size - to);
        System.arraycopy(scores, to, scores, to + 1, size - to);
        System.arraycopy(exact, to, exact, to + 1, size - to);
        others[to] = other;
        scores[to] = score;
        exact[to] = isExact;
        size++;
    }

    void remove(int other) {
        int at = find(other);
        if (at >= 0) {
            size--;
            System.arraycopy(others, at + 1, others, at, size - at);
            System.arraycopy(scores, at + 1, scores, at, size - at);
            System.arraycopy(exact, at + 1, exact, at, size - at);
        }
    }

    private int find(int other) {
        return Arrays.binarySearch(others, 0, size, other);
    }
}
