package synoptic.eval.baseline;

import java.util.Arrays;
import java.util.List;

/// The distance of every two of `count` items, each pair kept once: about 2·count² bytes.
public final class Distances {
    private static final int MOST_ITEMS = 65_000;

    private final int count;
    private final float[] below;

    /// All distances are 0 at first.
    public Distances(int count) {
        if (count > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "expected at most %d items but found %d".formatted(MOST_ITEMS, count));
        }
        this.count = count;
        this.below = new float[(int) ((long) count * (count - 1) / 2)];
    }

    /// One less the cosine, for vectors of length 1.
    static Distances cosine(List<TermVector> vectors) {
        Distances distances = new Distances(vectors.size());
        Postings postings = new Postings(vectors);
        double[] products = new double[vectors.size()];
        for (int item = 0; item < vectors.size(); item++) {
            Arrays.fill(products, 0, item, 0);
            postings.addProducts(vectors.get(item), item, products);
            for (int other = 0; other < item; other++) {
                distances.set(item, other, (float) Math.max(0, 1 - products[other]));
            }
        }
        return distances;
    }

    public int count() {
        return count;
    }

    public float between(int one, int other) {
        return below[index(one, other)];
    }

    public void set(int one, int other, float distance) {
        below[index(one, other)] = distance;
    }

    Distances copy() {
        Distances copy = new Distances(count);
        System.arraycopy(below, 0, copy.below, 0, below.length);
        return copy;
    }

    private static int index(int one, int other) {
        int high = Math.max(one, other);
        return (int) ((long) high * (high - 1) / 2) + Math.min(one, other);
    }
}
