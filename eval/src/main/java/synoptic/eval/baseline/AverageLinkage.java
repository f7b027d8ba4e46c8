package synoptic.eval.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Agglomerative clustering by the mean distance between the members of two clusters (UPGMA),
/// in quadratic time by chains of nearest neighbours: Murtagh (1983), "A survey of recent
/// advances in hierarchical clustering algorithms", The Computer Journal 26; Müllner (2011),
/// arXiv:1109.2378.
///
/// A merged cluster takes the row of its member `other`; of equally near neighbours the first
/// counts, so that the same distances always give the same merges.
public final class AverageLinkage {
    private final Distances distances;
    private final int[] sizes;
    private final int[] chain;
    private int chainLength;

    private AverageLinkage(Distances distances) {
        this.distances = distances;
        this.sizes = new int[distances.count()];
        this.chain = new int[distances.count()];
        Arrays.fill(sizes, 1);
    }

    /// Joins the items numbered as in `distances`.
    public static Dendrogram of(List<String> items, Distances distances) {
        return new Dendrogram(items, new AverageLinkage(distances.copy()).merges());
    }

    private List<Dendrogram.Merge> merges() {
        List<Dendrogram.Merge> merges = new ArrayList<>();
        while (merges.size() < sizes.length - 1) {
            merges.add(nextMerge());
        }
        return merges;
    }

    /// Follows nearest neighbours until two are each other's.
    private Dendrogram.Merge nextMerge() {
        if (chainLength == 0) {
            chain[chainLength++] = firstCluster();
        }
        while (true) {
            int last = chain[chainLength - 1];
            int nearest = nearest(last);
            if (chainLength > 1 && nearest == chain[chainLength - 2]) {
                chainLength -= 2;
                return merge(Math.min(last, nearest), Math.max(last, nearest));
            }
            chain[chainLength++] = nearest;
        }
    }

    private int firstCluster() {
        int cluster = 0;
        while (sizes[cluster] == 0) {
            cluster++;
        }
        return cluster;
    }

    /// The nearest cluster: the one before in the chain if none is nearer, or chains would
    /// circle.
    private int nearest(int cluster) {
        int nearest = chainLength > 1 ? chain[chainLength - 2] : -1;
        float least = nearest < 0 ? Float.POSITIVE_INFINITY : distances.between(cluster, nearest);
        for (int other = 0; other < sizes.length; other++) {
            if (sizes[other] > 0 && other != cluster && distances.between(cluster, other) < least) {
                nearest = other;
                least = distances.between(cluster, other);
            }
        }
        return nearest;
    }

    private Dendrogram.Merge merge(int one, int other) {
        Dendrogram.Merge merge = new Dendrogram.Merge(one, other, distances.between(one, other));
        for (int third = 0; third < sizes.length; third++) {
            if (sizes[third] > 0 && third != one && third != other) {
                distances.set(third, other, mean(third, one, other));
            }
        }
        sizes[other] += sizes[one];
        sizes[one] = 0;
        return merge;
    }

    private float mean(int third, int one, int other) {
        double sum =
                (double) sizes[one] * distances.between(third, one)
                        + (double) sizes[other] * distances.between(third, other);
        return (float) (sum / (sizes[one] + sizes[other]));
    }
}
