package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Reads the real sets where this machine has them.
class MarkedSetsTest {
    private final DataFolder data = DataFolder.located();

    @Test
    void ecbPlusHasTwoEventsATopic() throws IOException {
        assumeTrue(data.has("ecbplus"));
        EcbPlus ecbPlus = new EcbPlus(data);

        MarkedPot train = ecbPlus.train();
        MarkedPot dev = ecbPlus.dev();

        assertThat(train.size() + dev.size()).isEqualTo(772);
        assertThat(train.gold().clusterCount()).isEqualTo(50);
        assertThat(dev.gold().clusterCount()).isEqualTo(16);
        assertThat(dev.articles())
                .noneMatch(
                        article -> article.text().startsWith("http") || article.text().isBlank());
    }

    @Test
    void basilHasThreeReportsAnEvent() throws IOException {
        assumeTrue(data.has("basil"));

        MarkedPot pot = new Basil(data).all();

        assertThat(pot.size()).isEqualTo(300);
        assertThat(pot.gold().clusters().values()).hasSize(100).allMatch(ids -> ids.size() == 3);
    }

    @Test
    void allSidesHasThreeReportsAnEvent() throws IOException {
        assumeTrue(data.has("allsides-triples"));

        MarkedPot dev = new AllSides(data).dev();

        assertThat(dev.size()).isEqualTo(3 * 547);
        assertThat(dev.gold().clusters().values()).allMatch(ids -> ids.size() == 3);
    }
}
