package synoptic.eval.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.data.Basil;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.EcbPlus;
import synoptic.eval.data.MarkedPot;
import synoptic.news.Article;
import synoptic.news.Particulars;

class BaselineTest {
    private final DataFolder data = DataFolder.located();

    @Test
    void groupsArticlesThatShareTheirRareWords() {
        MarkedPot pot = pot();

        ThresholdTuning tuning =
                ThresholdTuning.on(pot, new TfIdf(StopWords.ENGLISH, TermCount.RAW, 1));

        assertThat(tuning.curve()).hasSize(100);
        assertThat(tuning.best().agreement().bCubed().f1()).isOne();
        assertThat(tuning.baseline().group(pot.articles()).clusters().values())
                .extracting(List::copyOf)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void tuningTakesTheFirstOfEquallyGoodThresholds() {
        ThresholdTuning tuning =
                ThresholdTuning.on(pot(), new TfIdf(StopWords.ENGLISH, TermCount.RAW, 1));

        double best = tuning.best().agreement().bCubed().f1();

        assertThat(tuning.curve())
                .filteredOn(point -> point.agreement().bCubed().f1() == best)
                .first()
                .isEqualTo(tuning.best());
    }

    // scikit-learn 1.9 with scipy's average linkage reaches these figures on the same texts.
    @Test
    void reachesWhatScikitLearnReachesOnEcbPlus() throws IOException {
        assumeTrue(data.has("ecbplus"));
        EcbPlus ecbPlus = new EcbPlus(data);

        ThresholdTuning tuning = ThresholdTuning.on(ecbPlus.train(), Baseline.TUNED.weights());

        assertThat(tuning.baseline()).isEqualTo(Baseline.TUNED);
        assertThat(tuning.best().agreement().bCubed().f1()).isCloseTo(0.9174, within(1e-4));
        assertThat(reached(ecbPlus.dev()).bCubed().f1()).isCloseTo(0.9283, within(1e-4));
    }

    @Test
    void reachesWhatScikitLearnReachesOnBasil() throws IOException {
        assumeTrue(data.has("basil"));

        ClusterAgreement reached = reached(new Basil(data).all());

        assertThat(reached.bCubed().f1()).isCloseTo(0.9338, within(1e-4));
        assertThat(reached.pairwise().f1()).isCloseTo(0.8199, within(1e-4));
    }

    private static ClusterAgreement reached(MarkedPot pot) {
        return ClusterAgreement.between(Baseline.TUNED.group(pot.articles()), pot.gold());
    }

    private static MarkedPot pot() {
        return new MarkedPot(
                "pot",
                List.of(
                        article("a", "Fire in Valencia", "A fire burnt a tower."),
                        article("b", "Tower burnt", "The Valencia fire burnt all of it."),
                        article("c", "Senate vote", "The senate passed the budget."),
                        article("d", "Budget passed", "It passed the senate after a vote.")),
                Map.of("a", "fire", "b", "fire", "c", "vote", "d", "vote"));
    }

    private static Article article(String id, String title, String text) {
        return new Article(id, id, Particulars.builder().title(title).build(), text, List.of());
    }
}
