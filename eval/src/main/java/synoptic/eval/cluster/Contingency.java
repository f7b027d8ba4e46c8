package synoptic.eval.cluster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many items each found cluster shares with each gold cluster.
///
/// The maps keep the order of the items' ids, so that sums over them are the same in every run.
record Contingency(
        int items,
        Map<String, Integer> foundSizes,
        Map<String, Integer> goldSizes,
        Map<Cell, Integer> shared) {

    record Cell(String found, String gold) {}

    static Contingency between(Partition found, Partition gold) {
        requireSameItems(found, gold);
        Map<String, Integer> foundSizes = new LinkedHashMap<>();
        Map<String, Integer> goldSizes = new LinkedHashMap<>();
        Map<Cell, Integer> shared = new LinkedHashMap<>();
        for (Map.Entry<String, String> item : found.labelById().entrySet()) {
            String goldLabel = gold.labelOf(item.getKey());
            foundSizes.merge(item.getValue(), 1, Integer::sum);
            goldSizes.merge(goldLabel, 1, Integer::sum);
            shared.merge(new Cell(item.getValue(), goldLabel), 1, Integer::sum);
        }
        return new Contingency(found.size(), foundSizes, goldSizes, shared);
    }

    int foundSize(Cell cell) {
        return foundSizes.getOrDefault(cell.found(), 0);
    }

    int goldSize(Cell cell) {
        return goldSizes.getOrDefault(cell.gold(), 0);
    }

    int sharedSize(Cell cell) {
        return shared.getOrDefault(cell, 0);
    }

    double foundPairs() {
        return pairs(foundSizes.values());
    }

    double goldPairs() {
        return pairs(goldSizes.values());
    }

    double sharedPairs() {
        return pairs(shared.values());
    }

    double allPairs() {
        return pairs(items);
    }

    private static double pairs(Collection<Integer> sizes) {
        return sizes.stream().mapToDouble(Contingency::pairs).sum();
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }

    private static void requireSameItems(Partition found, Partition gold) {
        requireIn(gold, found);
        requireIn(found, gold);
    }

    private static void requireIn(Partition whole, Partition part) {
        for (String id : part.labelById().keySet()) {
            if (!whole.labelById().containsKey(id)) {
                throw new IllegalArgumentException(
                        "expected the same items in both partitions, but '%s' is only in one"
                                .formatted(id));
            }
        }
    }
}
