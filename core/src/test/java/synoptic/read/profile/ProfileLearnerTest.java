package synoptic.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.made.Made;
import synoptic.news.Article;
import synoptic.news.Outlet;
import synoptic.news.Residue;

class ProfileLearnerTest {

    private static final String PLEA = "The Quay lives on its readers: become one of them today.";
    private static final Outlet QUAY = new Outlet(null, "quay.example", null);

    /// A text of its own: 40 words of which no run of four stands in that of another number.
    private static String own(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("word").append(number).append('x').append(i).append(' ');
        }
        return text.toString().strip() + ".";
    }

    private static Article of(String outlet, int id, String... paragraphs) {
        return Made.article("a" + id, String.join("\n\n", paragraphs)).ofDomain(outlet).build();
    }

    private static OutletProfiles learned(List<Article> articles) {
        ProfileLearner learner = new ProfileLearner();
        articles.forEach(learner::add);
        return learner.profiles();
    }

    private static List<Article> three(String shared) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            articles.add(of("quay.example", i, own(i), shared, own(i + 10)));
        }
        return articles;
    }

    private static Article cleaned(List<Article> articles, Article article) {
        return learned(articles).of(article.outlet()).apart(article);
    }

    @Test
    void setsAsideWhatThreeDifferentArticlesOfAnOutletShare() {
        Article first = three(PLEA).getFirst();

        Article cleaned = cleaned(three(PLEA), first);

        assertThat(cleaned.text()).isEqualTo(own(0) + "\n\n" + own(10));
        assertThat(cleaned.residue())
                .containsExactly(new Residue(PLEA, Residue.Why.REPEATED_BY_OUTLET));
    }

    @Test
    void comparesWordsWhateverTheirCaseAndMarks() {
        Article other = of("quay.example", 7, own(7), PLEA.toUpperCase(Locale.ROOT) + "!");

        assertThat(cleaned(three(PLEA), other).text()).isEqualTo(own(7));
    }

    @Test
    void learnsNothingFromTwoArticlesNorForAnotherOutlet() {
        List<Article> articles = three(PLEA);
        Article other = of("bay.example", 8, own(8), PLEA);

        assertThat(learned(articles.subList(0, 2))).isEqualTo(OutletProfiles.NONE);
        assertThat(cleaned(articles, other)).isEqualTo(other);
    }

    @Test
    void learnsNothingFromCopiesAndVersionsOfOneText() {
        List<Article> versions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            versions.add(of("quay.example", i, own(i), own(100), own(101), PLEA));
            versions.add(of("quay.example", 10 + i, own(100), own(101), PLEA));
        }
        for (int i = 0; i < 6; i++) {
            String edited = own(200).replace("word200x20", "another" + i);
            versions.add(of("quay.example", 20 + i, edited, PLEA));
        }

        assertThat(learned(versions)).isEqualTo(OutletProfiles.NONE);
    }

    @Test
    void neverTakesALongParagraphOrAnAnswerOfAWord() {
        assertThat(learned(three(own(50) + " " + own(51)))).isEqualTo(OutletProfiles.NONE);
        assertThat(learned(three("Yes."))).isEqualTo(OutletProfiles.NONE);
    }

    @Test
    void learnsNothingOfArticlesThatStateNoOutlet() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            articles.add(Made.article("a" + i, own(i) + "\n\n" + PLEA).build());
        }

        assertThat(learned(articles)).isEqualTo(OutletProfiles.NONE);
    }

    @Test
    void learnsTheSameInAnyOrder() {
        List<Article> articles = new ArrayList<>(three(PLEA));
        for (int i = 20; i < 60; i++) {
            articles.add(of("quay.example", i, own(i / 2), PLEA, own(i % 7 + 200)));
        }
        OutletProfiles expected = learned(articles);

        assertThat(expected.of(QUAY).repeated()).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(learned(articles)).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
