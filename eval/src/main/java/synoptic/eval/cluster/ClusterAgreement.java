package synoptic.eval.cluster;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How well found clusters agree with the gold ones, by the measures the field reports.
///
/// Of an empty partition all measures are 1.
public record ClusterAgreement(
        PrecisionRecall bCubed,
        PrecisionRecall pairwise,
        double adjustedRand,
        int clusters,
        int goldClusters) {

    public static ClusterAgreement between(Partition found, Partition gold) {
        Contingency contingency = Contingency.between(found, gold);
        return new ClusterAgreement(
                bCubed(contingency),
                pairwise(contingency),
                adjustedRand(contingency),
                contingency.foundSizes().size(),
                contingency.goldSizes().size());
    }

    /// BCubed with equal weight for each item: Bagga & Baldwin (1998), "Entity-Based
    /// Cross-Document Coreferencing Using the Vector Space Model", COLING-ACL.
    public static PrecisionRecall bCubed(Partition found, Partition gold) {
        return bCubed(Contingency.between(found, gold));
    }

    /// BCubed averaged over the items named alone, each judged among all.
    public static PrecisionRecall bCubedOf(Set<String> items, Partition found, Partition gold) {
        Contingency contingency = Contingency.between(found, gold);
        double precision = 0;
        double recall = 0;
        for (String item : new TreeSet<>(items)) {
            Contingency.Cell cell = new Contingency.Cell(found.labelOf(item), gold.labelOf(item));
            precision += (double) contingency.sharedSize(cell) / contingency.foundSize(cell);
            recall += (double) contingency.sharedSize(cell) / contingency.goldSize(cell);
        }
        return new PrecisionRecall(share(precision, items.size()), share(recall, items.size()));
    }

    /// Precision and recall over pairs of items in one cluster, as in Manning, Raghavan &
    /// Schütze (2008), "Introduction to Information Retrieval", section 16.3.
    ///
    /// Who claims no pair claims none wrongly: precision is 1 then, and so is recall where gold
    /// has no pair.
    public static PrecisionRecall pairwise(Partition found, Partition gold) {
        return pairwise(Contingency.between(found, gold));
    }

    /// The Rand index corrected for chance: Hubert & Arabie (1985), "Comparing partitions",
    /// Journal of Classification 2. At most 1; about 0 for a random grouping.
    public static double adjustedRand(Partition found, Partition gold) {
        return adjustedRand(Contingency.between(found, gold));
    }

    private static PrecisionRecall bCubed(Contingency contingency) {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Contingency.Cell, Integer> cell : contingency.shared().entrySet()) {
            double squared = (double) cell.getValue() * cell.getValue();
            precision += squared / contingency.foundSize(cell.getKey());
            recall += squared / contingency.goldSize(cell.getKey());
        }
        int items = contingency.items();
        return new PrecisionRecall(share(precision, items), share(recall, items));
    }

    private static PrecisionRecall pairwise(Contingency contingency) {
        double shared = contingency.sharedPairs();
        return new PrecisionRecall(
                share(shared, contingency.foundPairs()), share(shared, contingency.goldPairs()));
    }

    private static double adjustedRand(Contingency contingency) {
        double found = contingency.foundPairs();
        double gold = contingency.goldPairs();
        double all = Math.max(1, contingency.allPairs());
        double expected = found * gold / all;
        double most = (found + gold) / 2;
        // Both are zero only if each partition has every pair or each has none: then they agree.
        return share(contingency.sharedPairs() - expected, most - expected);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
