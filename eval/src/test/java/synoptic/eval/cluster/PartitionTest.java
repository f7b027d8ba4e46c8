package synoptic.eval.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionTest {

    @Test
    void knowsItsClustersByLabel() {
        Partition partition = Partition.of(Map.of("a", "fire", "b", "flood", "c", "fire"));

        assertThat(partition.clusterCount()).isEqualTo(2);
        assertThat(partition.clusters().get("fire")).containsExactly("a", "c");
    }

    @Test
    void refusesAnItemInTwoGroups() {
        assertThatThrownBy(() -> Partition.ofGroups(List.of(List.of("a"), List.of("b", "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected each item in one group, but 'a' is in two");
    }

    @Test
    void keepsOnlyTheItemsAskedFor() {
        Partition partition = Partition.ofGroups(List.of(List.of("a", "b"), List.of("c")));

        assertThat(partition.only(Set.of("b", "c", "z")).labelById()).containsOnlyKeys("b", "c");
    }
}
