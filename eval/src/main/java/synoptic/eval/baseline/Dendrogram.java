package synoptic.eval.baseline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.eval.cluster.Partition;

/// Which items merge at which distance, from singletons to one cluster.
public record Dendrogram(List<String> items, List<Merge> merges) {

    /// The clusters that hold the items numbered `one` and `other` become one.
    public record Merge(int one, int other, float distance) {}

    public Dendrogram {
        items = List.copyOf(items);
        merges = merges.stream().sorted(Comparator.comparingDouble(Merge::distance)).toList();
        if (merges.size() != Math.max(0, items.size() - 1)) {
            throw new IllegalArgumentException(
                    "expected one merge fewer than items, but found %d merges of %d items"
                            .formatted(merges.size(), items.size()));
        }
    }

    /// The clusters whose merges lie below the threshold.
    public Partition cutAt(double threshold) {
        int[] parent = new int[items.size()];
        for (int item = 0; item < parent.length; item++) {
            parent[item] = item;
        }
        for (Merge merge : merges) {
            if (merge.distance() < threshold) {
                parent[root(parent, merge.one())] = root(parent, merge.other());
            }
        }
        return labelled(parent);
    }

    private Partition labelled(int[] parent) {
        Map<String, String> labels = new HashMap<>();
        for (int item = 0; item < parent.length; item++) {
            labels.put(items.get(item), items.get(root(parent, item)));
        }
        return Partition.of(labels);
    }

    private static int root(int[] parent, int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
