package synoptic.eval.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.news.Article;
import synoptic.news.Particulars;

class CopyOracleTest {

    @Test
    void givesThePartOfTheShorterTextsRunsThatTheOtherHas() {
        CopyOracle oracle =
                new CopyOracle(
                        List.of(
                                article("a", words("a", 0, 104)),
                                article("b", words("a", 0, 54) + " " + words("b", 0, 150))));

        // 104 words are 100 runs of five; of them the first 54 words are 50.
        assertThat(oracle.shared("a", "b")).isEqualTo(0.5, within(1e-12));
        assertThat(oracle.shared("b", "a")).isEqualTo(oracle.shared("a", "b"));
    }

    @Test
    void readsWordsAsRunsOfLettersAndDigitsWhateverTheirCase() {
        CopyOracle oracle =
                new CopyOracle(
                        List.of(
                                article("a", words("Wort", 0, 90)),
                                article("b", words("wort", 0, 90).replace(" ", "’, “"))));

        assertThat(oracle.shared("a", "b")).isEqualTo(1);
    }

    @Test
    void joinsWhatIsJoinedByCopies() {
        CopyOracle oracle =
                new CopyOracle(
                        List.of(
                                article("a", words("a", 0, 100)),
                                article("b", words("a", 40, 140)),
                                article("c", words("a", 80, 180)),
                                article("d", words("d", 0, 100))));

        assertThat(oracle.shared("a", "c")).isLessThan(0.5);
        assertThat(oracle.groups(CopyOracle.Pairs.ALL).clusters().values())
                .extracting(List::copyOf)
                .containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void leavesShortTextsOut() {
        CopyOracle oracle =
                new CopyOracle(
                        List.of(article("a", words("a", 0, 79)), article("b", words("a", 0, 80))));

        assertThat(oracle.ids()).containsExactly("b");
        assertThat(oracle.shared("a", "b")).isZero();
    }

    @Test
    void leavesOutRunsThatStandInMoreThanSixtyTexts() {
        List<Article> sixtyOne = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            sixtyOne.add(
                    article("t%02d".formatted(i), words("about", 0, 50) + words("t" + i, 0, 90)));
        }

        assertThat(new CopyOracle(sixtyOne).shared("t00", "t01")).isZero();
        assertThat(new CopyOracle(sixtyOne.subList(0, 60)).shared("t00", "t01")).isPositive();
    }

    @Test
    void tellsPairsThatShareOnlyQuotationsFromOthers() {
        String speech = words("a", 0, 90);
        CopyOracle oracle =
                new CopyOracle(
                        List.of(
                                article("a", words("b", 0, 40) + " “" + speech + "”"),
                                article("b", words("c", 0, 40) + "\n\"" + speech + "\"\nEnd."),
                                article("c", words("b", 0, 40) + " “" + speech + "”")));

        assertThat(oracle.groups(CopyOracle.Pairs.ALL).clusterCount()).isEqualTo(1);
        assertThat(oracle.groups(CopyOracle.Pairs.SHARING_NARRATIVE).clusterCount()).isEqualTo(2);
    }

    private static String words(String stem, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    private static Article article(String id, String text) {
        return new Article(id, id, Particulars.builder().build(), text, List.of());
    }
}
