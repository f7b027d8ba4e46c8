package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.news.Particulars;

class ThinningTest {

    @Test
    void leavesOneToThreeMembersOfEachCluster() {
        MarkedPot thinned = new Thinning(7).thin(pot());

        assertThat(thinned.name()).isEqualTo("pot-thinned-7");
        assertThat(thinned.gold().clusters()).hasSize(50);
        assertThat(thinned.gold().clusters().values())
                .extracting(List::copyOf)
                .extracting(List::size)
                .contains(1, 2, 3)
                .allMatch(size -> size <= 3);
    }

    @Test
    void keepsTheSameMembersForTheSameSeedOnly() {
        assertThat(new Thinning(7).thin(pot())).isEqualTo(new Thinning(7).thin(pot()));
        assertThat(new Thinning(7).thin(pot()).articles())
                .isNotEqualTo(new Thinning(8).thin(pot()).articles());
    }

    private static MarkedPot pot() {
        List<MarkedArticle> marked = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            marked.add(
                    MarkedArticle.at("p" + i, Particulars.builder().build(), "text", "c" + i % 50));
        }
        return MarkedPot.of("pot", marked);
    }
}
