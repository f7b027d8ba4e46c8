package synoptic.eval.cluster;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A grouping of items into clusters: each item's id and the label of its one cluster.
///
/// Labels only tell clusters apart: partitions with the same groups agree whatever the labels.
public record Partition(SortedMap<String, String> labelById) {
    public Partition {
        labelById = Collections.unmodifiableSortedMap(new TreeMap<>(labelById));
    }

    public static Partition of(Map<String, String> labelById) {
        return new Partition(new TreeMap<>(labelById));
    }

    /// One cluster for each group of ids; no id may stand in two groups.
    public static Partition ofGroups(Collection<? extends Collection<String>> groups) {
        Map<String, String> labels = new HashMap<>();
        int number = 0;
        for (Collection<String> group : groups) {
            for (String id : group) {
                if (labels.put(id, Integer.toString(number)) != null) {
                    throw new IllegalArgumentException(
                            "expected each item in one group, but '%s' is in two".formatted(id));
                }
            }
            number++;
        }
        return of(labels);
    }

    public int size() {
        return labelById.size();
    }

    public String labelOf(String id) {
        String label = labelById.get(id);
        if (label == null) {
            throw new IllegalArgumentException("no item '%s' in this partition".formatted(id));
        }
        return label;
    }

    public int clusterCount() {
        return new LinkedHashSet<>(labelById.values()).size();
    }

    /// The ids of each cluster, by label.
    public SortedMap<String, SortedSet<String>> clusters() {
        SortedMap<String, SortedSet<String>> clusters = new TreeMap<>();
        labelById.forEach(
                (id, label) -> clusters.computeIfAbsent(label, any -> new TreeSet<>()).add(id));
        return clusters;
    }

    /// The same clusters with only those items that are among `ids`.
    public Partition only(Set<String> ids) {
        TreeMap<String, String> kept = new TreeMap<>(labelById);
        kept.keySet().retainAll(ids);
        return new Partition(kept);
    }
}
