package synoptic.eval.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAgreementTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static final Partition GOLD = groups("a b c", "d e f");
    private static final Partition FOUND = groups("a b", "c d e f");

    @Test
    void bCubedIsTheMeanOverItems() {
        PrecisionRecall bCubed = ClusterAgreement.bCubed(FOUND, GOLD);

        // a, b: 2/2 right; c: 1/4; d, e, f: 3/4. Found of gold: a, b: 2/3; c: 1/3; d, e, f: 1.
        assertThat(bCubed.precision()).isCloseTo((2 + 0.25 + 3 * 0.75) / 6, CLOSE);
        assertThat(bCubed.recall()).isCloseTo((2 * (2 / 3.0) + 1 / 3.0 + 3) / 6, CLOSE);
        assertThat(bCubed.f1()).isCloseTo(2 * 0.75 * (7 / 9.0) / (0.75 + 7 / 9.0), CLOSE);
    }

    @Test
    void bCubedOfAPartJudgesItsItemsAmongAll() {
        PrecisionRecall ofPart = ClusterAgreement.bCubedOf(Set.of("b", "c"), FOUND, GOLD);

        // b: 2/2 right, 2/3 found; c: 1/4 right, 1/3 found.
        assertThat(ofPart.precision()).isCloseTo((1 + 0.25) / 2, CLOSE);
        assertThat(ofPart.recall()).isCloseTo((2 / 3.0 + 1 / 3.0) / 2, CLOSE);
        assertThat(ClusterAgreement.bCubedOf(Set.of("a", "b", "c", "d", "e", "f"), FOUND, GOLD))
                .isEqualTo(ClusterAgreement.bCubed(FOUND, GOLD));
    }

    @Test
    void pairwiseCountsPairsInOneCluster() {
        PrecisionRecall pairwise = ClusterAgreement.pairwise(FOUND, GOLD);

        // Shared: ab, de, df, ef. Found: 1 + 6 pairs. Gold: 3 + 3 pairs.
        assertThat(pairwise.precision()).isCloseTo(4 / 7.0, CLOSE);
        assertThat(pairwise.recall()).isCloseTo(4 / 6.0, CLOSE);
    }

    @Test
    void adjustedRandIsCorrectedForChance() {
        double expected = 7 * 6 / 15.0;

        assertThat(ClusterAgreement.adjustedRand(FOUND, GOLD))
                .isCloseTo((4 - expected) / (6.5 - expected), CLOSE);
    }

    @Test
    void adjustedRandFallsBelowZeroForWorseThanChance() {
        Partition crossed = groups("a c", "b d");

        assertThat(ClusterAgreement.adjustedRand(crossed, groups("a b", "c d")))
                .isCloseTo(-0.5, CLOSE);
    }

    @Test
    void countsTheClustersOfBothSides() {
        ClusterAgreement agreement = ClusterAgreement.between(groups("a", "b", "c", "d e f"), GOLD);

        assertThat(agreement.clusters()).isEqualTo(4);
        assertThat(agreement.goldClusters()).isEqualTo(2);
    }

    @Test
    void singletonsArePreciseAndRecallTheirShare() {
        Partition singletons = groups("a", "b", "c", "d", "e", "f");

        ClusterAgreement agreement = ClusterAgreement.between(singletons, GOLD);

        assertThat(agreement.bCubed()).isEqualTo(new PrecisionRecall(1, 2 / 6.0));
        assertThat(agreement.pairwise()).isEqualTo(new PrecisionRecall(1, 0));
        assertThat(agreement.pairwise().f1()).isZero();
        assertThat(agreement.adjustedRand()).isZero();
    }

    @Test
    void oneClusterOfAllRecallsAll() {
        ClusterAgreement agreement = ClusterAgreement.between(groups("a b c d e f"), GOLD);

        assertThat(agreement.bCubed()).isEqualTo(new PrecisionRecall(0.5, 1));
        assertThat(agreement.pairwise()).isEqualTo(new PrecisionRecall(6 / 15.0, 1));
        assertThat(agreement.adjustedRand()).isZero();
    }

    @Test
    void noItemsAtAllAgree() {
        ClusterAgreement agreement = ClusterAgreement.between(groups(), groups());

        assertThat(agreement.bCubed().f1()).isOne();
        assertThat(agreement.adjustedRand()).isOne();
    }

    @Test
    void refusesPartitionsOfDifferentItems() {
        assertThatThrownBy(() -> ClusterAgreement.between(groups("a b"), groups("a b", "c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the same items in both partitions, but 'c' is only in one");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void identicalPartitionsAgreeWhateverTheirLabels(long seed) {
        Partition partition = random(new SplittableRandom(seed));
        Map<String, String> renamed = new HashMap<>(partition.labelById());
        renamed.replaceAll((id, label) -> "x" + label);

        ClusterAgreement agreement = ClusterAgreement.between(partition, Partition.of(renamed));

        assertThat(agreement.bCubed().f1()).as("seed %d", seed).isCloseTo(1, CLOSE);
        assertThat(agreement.pairwise().f1()).as("seed %d", seed).isCloseTo(1, CLOSE);
        assertThat(agreement.adjustedRand()).as("seed %d", seed).isCloseTo(1, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void exchangingTheSidesExchangesPrecisionAndRecall(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Partition one = random(random);
        Partition other = random(random);

        ClusterAgreement there = ClusterAgreement.between(one, other);
        ClusterAgreement back = ClusterAgreement.between(other, one);

        assertThat(there.bCubed().precision())
                .as("seed %d", seed)
                .isCloseTo(back.bCubed().recall(), CLOSE);
        assertThat(there.pairwise().precision())
                .as("seed %d", seed)
                .isCloseTo(back.pairwise().recall(), CLOSE);
        assertThat(there.adjustedRand()).as("seed %d", seed).isCloseTo(back.adjustedRand(), CLOSE);
    }

    private static Partition random(SplittableRandom random) {
        Map<String, String> labels = new HashMap<>();
        for (int item = 0; item < 40; item++) {
            labels.put("item" + item, "cluster" + random.nextInt(8));
        }
        return Partition.of(labels);
    }

    private static Partition groups(String... groups) {
        List<List<String>> lists = new ArrayList<>();
        for (String group : groups) {
            lists.add(Arrays.asList(group.split(" ")));
        }
        return Partition.ofGroups(lists);
    }
}
