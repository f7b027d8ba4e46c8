package synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.made.Made;
import synoptic.made.Texts;
import synoptic.news.Article;

class CopyFinderTest {

    private static final String SPEECH =
            "we shall rebuild this wall stone by stone and nobody who lost a home in the valley"
                    + " will be asked to carry the burden of it alone or wait for another winter"
                    + " before the first new roof stands on the old ground of the village";

    private final CopyFinder finder = new CopyFinder();

    @Test
    void findsAnExactCopy() {
        List<CopyLink> links = finder.links(List.of(made("a", Texts.DAM), made("b", Texts.DAM)));

        assertThat(links).hasSize(1);
        assertThat(links.get(0).isExact()).isTrue();
        assertThat(links.get(0).keptOfA()).isEqualTo(1);
        assertThat(Changes.between(Texts.DAM, Texts.DAM)).isEqualTo(Changes.NONE);
        assertThat(links.get(0).reason()).startsWith("shares 100% of the shorter text's words");
    }

    @Test
    void findsATrimmedCopyAndHowMuchItKeeps() {
        Article whole = made("a", Texts.DAM);
        Article trimmed = made("b", Texts.lead(Texts.DAM, 5));

        List<CopyLink> links = finder.links(List.of(whole, trimmed));

        assertThat(links).hasSize(1);
        assertThat(links.get(0).isExact()).isFalse();
        assertThat(links.get(0).keptOfA()).isBetween(0.5, 0.8);
        assertThat(links.get(0).keptOfB()).isEqualTo(1);
    }

    @Test
    void findsEveryLeadOfAText() {
        Article whole = made("a", Texts.DAM + "\n" + Texts.CHESS);

        for (int sentences = 2; sentences < 8; sentences++) {
            Article brief = made("b", Texts.lead(Texts.DAM, sentences));

            assertThat(finder.links(List.of(whole, brief)))
                    .as("the first %d sentences", sentences)
                    .hasSize(1);
        }
    }

    @Test
    void findsACopyWithMatterOfItsOwnAdded() {
        Article agency = made("a", Texts.DAM);
        Article extended = made("b", Texts.DAM + "\n" + Texts.CHESS);

        List<CopyLink> links = finder.links(List.of(agency, extended));

        assertThat(links).hasSize(1);
        assertThat(links.get(0).keptOfA()).isEqualTo(1);
        assertThat(links.get(0).keptOfB()).isLessThan(0.8);
    }

    @Test
    void tellsAChangedFigureFromAChangedWord() {
        Article agency = made("a", Texts.DAM);
        Article changed =
                made(
                        "b",
                        Texts.DAM.replace("340 residents", "430 residents").replace("noon", "six"));

        List<CopyLink> links = finder.links(List.of(agency, changed));

        assertThat(links).hasSize(1);
        assertThat(Changes.between(agency.text(), changed.text()).words())
                .containsExactly(
                        new CopyLink.Change("340", "430", CopyLink.Kind.FIGURE),
                        new CopyLink.Change("noon", "six", CopyLink.Kind.WORDS));
        assertThat(links.get(0).isExact()).isFalse();
    }

    @Test
    void takesNoCopyWhereOnlyAQuotedSpeechIsShared() {
        Article one =
                made(
                        "a",
                        "At the gate of the works the minister faced the crowd for an hour. “"
                                + SPEECH
                                + ",” she said before her car left for the capital again.");
        Article other =
                made(
                        "b",
                        "Villagers heard big promises yesterday from a visitor in rubber boots. “"
                                + SPEECH
                                + ",” went the speech, and old men behind me shook their heads.");

        assertThat(finder.links(List.of(one, other))).isEmpty();
    }

    @Test
    void knowsTheQuotationMarksOfGermanAndOfStraightTypewriting() {
        for (String marks : List.of("„“", "»«", "«»", "\"\"")) {
            String quoted = marks.charAt(0) + SPEECH + marks.charAt(1);
            Article one = made("a", Texts.lead(Texts.CHESS, 2) + " " + quoted + " he said.");
            Article other = made("b", Texts.lead(Texts.DAM, 2) + " " + quoted + " it went.");

            assertThat(finder.links(List.of(one, other))).as(marks).isEmpty();
        }
    }

    @Test
    void countsTheWordsAfterAGermanQuotationAsTheArticlesOwn() {
        String after = Texts.DAM.replace('\n', ' ');
        Article one = made("a", "Er rief „Wasser“ und lief. " + after);
        Article other = made("b", "Sie rief „Feuer“ und blieb. " + after);

        List<CopyLink> links = finder.links(List.of(one, other));

        assertThat(links).hasSize(1);
        assertThat(links.get(0).keptOfA()).isGreaterThan(0.9);
    }

    @Test
    void takesNoCopyWhereOneOfTwoLeavesOutTheMarksOfASharedSpeech() {
        Article marked = made("a", Texts.lead(Texts.CHESS, 3) + " “" + SPEECH + "” he said.");
        Article bare = made("b", Texts.lead(Texts.DAM, 3) + " " + SPEECH + " it went.");

        assertThat(finder.links(List.of(marked, bare))).isEmpty();
    }

    @Test
    void findsAFewSentencesThatStandInAReportOfItsOwn() {
        String taken = Texts.lead(Texts.DAM, 2);
        Article agency = made("a", Texts.DAM);
        Article report = made("b", Texts.CHESS + "\n" + taken);

        List<CopyLink> links = finder.links(List.of(agency, report));

        assertThat(links).hasSize(1);
        assertThat(links.get(0).containment()).isBetween(0.15, 0.5);
    }

    @Test
    void takesNoCopyWhereAnOutletPrintsTheSameLinesBelowItsArticles() {
        String foot =
                "\nDo you know more about this or another matter of the valley? Write to our desk"
                        + " at any hour or call in at the office beside the old weir, and sign up"
                        + " for the letter that we send to our readers before breakfast.";
        List<String> texts =
                List.of(
                        Texts.lead(Texts.DAM, 4),
                        Texts.CHESS,
                        Texts.DAM_TOLD_ANEW,
                        Texts.DAM.substring(Texts.lead(Texts.DAM, 4).length()));
        List<Article> ofOneOutlet = new ArrayList<>();
        List<Article> ofMany = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Made article = Made.article("r" + i, texts.get(i) + foot);
            ofMany.add(Made.article("r" + i, texts.get(i) + foot).of("Outlet " + i).build());
            ofOneOutlet.add(article.of("Tal Kurier").build());
        }

        assertThat(finder.links(ofOneOutlet)).isEmpty();
        assertThat(finder.links(ofMany)).isNotEmpty();
    }

    @Test
    void leavesUnrelatedTextsAndIndependentAccountsApart() {
        List<Article> articles =
                List.of(
                        made("a", Texts.DAM),
                        made("b", Texts.CHESS),
                        made("c", Texts.DAM_TOLD_ANEW),
                        made("d", ""),
                        made("e", "Two words"));

        assertThat(finder.links(articles)).isEmpty();
    }

    @Test
    void tellsTheSameFactsFromEitherSide() {
        Article whole = made("a", Texts.DAM);
        Article changed = made("b", Texts.lead(Texts.DAM, 6).replace("Nine", "Ten"));
        CopyLink link = finder.links(List.of(whole, changed)).get(0);
        CopyLink swapped =
                finder.links(List.of(made("b", Texts.DAM), made("a", changed.text()))).get(0);

        CopyLink turned = link.turned();

        assertThat(turned.turned()).isEqualTo(link);
        assertThat(turned.keptOfA()).isCloseTo(swapped.keptOfA(), within(1e-9));
        assertThat(turned.keptOfB()).isCloseTo(swapped.keptOfB(), within(1e-9));
        assertThat(turned.isExact()).isEqualTo(swapped.isExact());
        assertThat(turned.longestRun()).isEqualTo(swapped.longestRun());
    }

    @Test
    void findsTheSameLinksInAnyOrderOfArticles() {
        List<Article> articles = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            articles.add(
                    made(
                            "dam" + i,
                            Texts.lead(Texts.DAM, i) + "\n" + Texts.lead(Texts.CHESS, i % 4)));
        }
        List<CopyLink> expected = finder.links(articles);

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(articles, new Random(seed));

            assertThat(finder.links(articles)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Article made(String id, String text) {
        return Made.article(id, text).build();
    }
}
