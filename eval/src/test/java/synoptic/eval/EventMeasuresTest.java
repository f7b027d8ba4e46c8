package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import synoptic.Synoptic;
import synoptic.eval.cluster.Partition;
import synoptic.eval.data.MarkedPot;
import synoptic.eval.reports.MarkedReports;
import synoptic.news.Article;
import synoptic.news.Particulars;

class EventMeasuresTest {

    @Test
    void weighsThePotsOfAMeanByTheirArticles() {
        GroupedPot right = GroupedPot.of(pot("a", 3), groups("a0 a1 a2"));
        GroupedPot wrong = GroupedPot.of(pot("b", 1), groups("b0"));
        GroupedPot half = GroupedPot.of(pot("c", 4), groups("c0 c1", "c2 c3"));

        List<Measure> means = ClusterMeasures.mean("folds", List.of(right, wrong, half));

        assertThat(means.get(2).name()).isEqualTo("b3_recall");
        assertThat(means.get(2).value()).isEqualTo((3 + 1 + 4 * 0.5) / 8, within(1e-12));
    }

    @Test
    void showsTheBaselineAsTunedAndInHindsight() {
        List<Measure> measures =
                ClusterMeasures.of("set", GroupedPot.of(pot("a", 3), groups("a0 a1 a2")));

        assertThat(measures.get(0).beside())
                .matches("baseline \\d\\.\\d{4}, in hindsight 1\\.0000");
        assertThat(measures.get(1).beside()).matches("baseline \\d\\.\\d{4}");
        assertThat(measures.getLast().beside()).isEqualTo("gold 1");
    }

    @Test
    void measuresEachPartOfAMixAmongTheOthers() throws IOException {
        Synoptic synoptic = Synoptic.builtIn();
        MarkedPot samples = MarkedReports.samples(Path.of("..")).pot(synoptic);

        List<Measure> mixed =
                new EventMeasures(synoptic)
                        .mixed("mixed", Map.of("samples", samples, "other", pot("a", 2)));

        assertThat(mixed)
                .extracting(Measure::name)
                .containsExactly("other_b3_f1", "samples_b3_f1", "worst_change");
        assertThat(mixed.get(1).beside()).startsWith("alone 1.0000; baseline");
    }

    /// One event of `size` reports.
    private static MarkedPot pot(String name, int size) {
        Map<String, String> gold = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            articles.add(article(name + i));
            gold.put(name + i, "event");
        }
        return new MarkedPot(name, articles, gold);
    }

    private static Article article(String id) {
        String text = "The senate of Halvonia passed the budget after a long vote.";
        return new Article(id, id, Particulars.builder().build(), text, List.of());
    }

    private static Partition groups(String... groups) {
        return Partition.ofGroups(
                Arrays.stream(groups).map(group -> List.of(group.split(" "))).toList());
    }
}
