package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;

class MeasureTest {

    @Test
    void hasTheNameOfItsSetInItsKey() {
        assertThat(new Measure("ecbplus-dev", "b3_f1", 1).key()).isEqualTo("ecbplus-dev b3_f1");
    }

    @Test
    void refusesNoNumber() {
        assertThatThrownBy(() -> new Measure("pot", "ari", Double.NaN))
                .hasMessage("pot ari: expected a finite value but found NaN");
    }

    @Test
    void refusesASpaceInAName() {
        assertThatThrownBy(() -> new Measure("my pot", "ari", 1))
                .hasMessage("expected a word but found 'my pot'");
    }

    @Test
    void clusterMeasuresStandBesideTheBaseline() {
        Partition gold = Partition.ofGroups(List.of(List.of("a", "b"), List.of("c")));
        Partition one = Partition.ofGroups(List.of(List.of("a", "b", "c")));

        List<Measure> measures =
                ClusterMeasures.of(
                        "pot",
                        ClusterAgreement.between(gold, gold),
                        ClusterAgreement.between(one, gold));

        assertThat(measures)
                .contains(
                        new Measure("pot", "pair_f1", 1, "baseline 0.5000"),
                        new Measure("pot", "clusters", 2, "gold 2"));
    }
}
