package synoptic.eval.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.copy.CopyLink;
import synoptic.eval.Measure;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.MarkedPairs;
import synoptic.eval.data.MarkedPairs.Pair;
import synoptic.eval.data.NewsStream;
import synoptic.news.Article;
import synoptic.news.Particulars;

class CopyMeasuresTest {
    private static final Path HOME = Path.of("..");

    @Test
    void comparesTheGroupsThatLinksMakeWithThoseOfTheOracle() {
        List<Article> articles =
                List.of(article("a", "x"), article("b", "x"), article("c", "x"), article("d", "y"));

        List<Measure> measures =
                new CopyMeasures(articles, List.of(link("a", "b"), link("c", "d")))
                        .groups("copies");

        assertThat(value(measures, "pair_precision")).isEqualTo(0.5);
        assertThat(value(measures, "pair_recall")).isEqualTo(1 / 3.0);
    }

    @Test
    void comparesTheLinksThemselvesWithTheMarks() {
        List<Article> articles = List.of(article("a", "x"), article("b", "x"), article("c", "y"));
        MarkedPairs marked =
                new MarkedPairs(
                        List.of(
                                new Pair("b", "a", true, "copy"),
                                new Pair("a", "c", true, "embedded"),
                                new Pair("b", "c", false, "quotes")));

        List<Measure> measures =
                new CopyMeasures(articles, List.of(link("a", "b"), link("b", "c")))
                        .marked("copies", marked);

        assertThat(value(measures, "precision")).isEqualTo(0.5);
        assertThat(value(measures, "recall")).isEqualTo(0.5);
        assertThat(measures).allMatch(measure -> measure.beside().startsWith("baseline"));
    }

    @Test
    void everyMarkedPairSharesAsMuchAsThePairsWereDrawnToShare() throws IOException {
        DataFolder data = DataFolder.located();
        assumeTrue(data.has(NewsStream.FOLDER));
        MarkedPairs marked = MarkedPairs.Set.COPIES.of(HOME);

        CopyOracle oracle = new CopyOracle(new NewsStream(data).articles());

        assertThat(marked.pairs())
                .hasSize(200)
                .allSatisfy(
                        pair ->
                                assertThat(oracle.shared(pair.a(), pair.b()))
                                        .as("%s %s", pair.a(), pair.b())
                                        .isGreaterThanOrEqualTo(0.15)
                                        .isLessThan(0.5));
    }

    private static double value(List<Measure> measures, String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .mapToDouble(Measure::value)
                .findFirst()
                .orElseThrow();
    }

    private static CopyLink link(String a, String b) {
        return new CopyLink(a, b, 1, 1, 1, 100, true);
    }

    /// A text of a hundred words of its own kind.
    private static Article article(String id, String kind) {
        String text =
                IntStream.range(0, 100).mapToObj(i -> kind + i).collect(Collectors.joining(" "));
        return new Article(id, id, Particulars.builder().build(), text, List.of());
    }
}
