package synoptic.eval.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;

class AverageLinkageTest {

    @Test
    void joinsByTheMeanDistanceOfMembers() {
        Distances distances = new Distances(3);
        distances.set(0, 1, 0.1f);
        distances.set(0, 2, 0.5f);
        distances.set(1, 2, 0.9f);

        Dendrogram tree = AverageLinkage.of(List.of("a", "b", "c"), distances);

        assertThat(tree.merges()).extracting(Dendrogram.Merge::distance).contains(0.1f, 0.7f);
        assertThat(tree.cutAt(0.5).clusters().values())
                .extracting(List::copyOf)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
    }

    @Test
    void aThresholdAsHighAsAMergeLeavesItOut() {
        Distances distances = new Distances(2);
        distances.set(0, 1, 0.5f);
        Dendrogram tree = AverageLinkage.of(List.of("a", "b"), distances);

        assertThat(tree.cutAt(0.5).clusterCount()).isEqualTo(2);
        assertThat(tree.cutAt(0.51).clusterCount()).isEqualTo(1);
    }

    @Test
    void oneItemOrNoneNeedsNoMerge() {
        assertThat(AverageLinkage.of(List.of(), new Distances(0)).cutAt(1).size()).isZero();
        assertThat(AverageLinkage.of(List.of("a"), new Distances(1)).cutAt(1).size()).isOne();
    }

    @Test
    void equalDistancesGiveTheSameMergesEachTime() {
        List<String> items = names(30);

        assertThat(AverageLinkage.of(items, new Distances(30)))
                .isEqualTo(AverageLinkage.of(items, new Distances(30)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithJoiningTheNearestPairAgainAndAgain(long seed) {
        Distances distances = random(seed, 25);
        Dendrogram tree = AverageLinkage.of(names(25), distances);

        for (int step = 1; step < 40; step++) {
            double threshold = step / 40.0;
            Partition found = tree.cutAt(threshold);
            Partition expected = nearestPairs(distances, threshold);
            assertThat(ClusterAgreement.adjustedRand(found, expected))
                    .as("seed %d, threshold %s", seed, threshold)
                    .isCloseTo(1, within(1e-9));
        }
    }

    /// The definition, without any care for time.
    private static Partition nearestPairs(Distances distances, double threshold) {
        List<List<Integer>> clusters = new ArrayList<>();
        IntStream.range(0, distances.count()).forEach(i -> clusters.add(List.of(i)));
        while (true) {
            int one = -1;
            int other = -1;
            double least = threshold;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double mean = mean(distances, clusters.get(i), clusters.get(j));
                    if (mean < least) {
                        one = i;
                        other = j;
                        least = mean;
                    }
                }
            }
            if (one < 0) {
                return Partition.ofGroups(
                        clusters.stream()
                                .map(c -> c.stream().map(i -> "item" + i).toList())
                                .toList());
            }
            List<Integer> joined = new ArrayList<>(clusters.get(other));
            joined.addAll(clusters.remove(one));
            clusters.set(other, joined);
        }
    }

    private static double mean(Distances distances, List<Integer> one, List<Integer> other) {
        return one.stream()
                .flatMapToDouble(i -> other.stream().mapToDouble(j -> distances.between(i, j)))
                .average()
                .orElseThrow();
    }

    private static Distances random(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        Distances distances = new Distances(count);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                distances.set(i, j, (float) random.nextDouble());
            }
        }
        return distances;
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "item" + i).toList();
    }
}
