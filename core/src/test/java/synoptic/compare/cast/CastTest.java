package synoptic.compare.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.name.EntityType;
import synoptic.made.Ferry;
import synoptic.made.Made;

class CastTest {

    private static AnnotatedArticle report(String id, String text) {
        return Made.article(id, text).annotated();
    }

    /// The names of all persons, a name for each.
    private static List<String> persons(AnnotatedArticle... reports) {
        return Cast.of(List.of(reports)).parties().stream()
                .filter(p -> p.type() == EntityType.PER)
                .map(Party::name)
                .toList();
    }

    @Test
    void takesOneNameInTwoReportsForOnePerson() {
        assertThat(
                        persons(
                                report("a", "Halvonian President Karel Mintz left on Monday."),
                                report("b", "The crowd cheered President Karel Mintz.")))
                .containsExactly("Karel Mintz");
    }

    @Test
    void takesASpellingThatDiffersByALetterForTheSamePerson() {
        assertThat(
                        persons(
                                report("a", "Halvonian President Edgar Rudzitis left on Monday."),
                                report("b", "Halvonian President Edgar Rudzitys left on Monday.")))
                .hasSize(1);
    }

    @Test
    void takesASurnameAloneForTheOnePersonOfThatSurname() {
        assertThat(
                        persons(
                                report("a", "Halvonian President Karel Mintz left on Monday."),
                                report("b", "President Mintz left on Monday. Mintz was tired.")))
                .containsExactly("Karel Mintz");
    }

    @Test
    void takesAnInitialForTheGivenName() {
        assertThat(
                        persons(
                                report("a", "Halvonian President Karel Mintz left on Monday."),
                                report("b", "Halvonian President K Mintz left on Monday.")))
                .containsExactly("Karel Mintz");
    }

    @Test
    void keepsTwoNamesakesApart() {
        assertThat(
                        persons(
                                report("a", "Halvonian President Karel Mintz left on Monday."),
                                report("b", "The painter Greta Mintz arrived on Monday.")))
                .containsExactlyInAnyOrder("Karel Mintz", "Greta Mintz");
    }

    @Test
    void givesASurnameThatTwoShareToNeither() {
        Cast cast =
                Cast.of(
                        List.of(
                                report("a", "Halvonian President Karel Mintz left on Monday."),
                                report("b", "The painter Greta Mintz arrived on Monday."),
                                report("c", "President Mintz was said to be tired.")));

        assertThat(cast.parties().stream().filter(p -> p.name().endsWith("Mintz"))).hasSize(3);
    }

    @Test
    void gathersTheOfficesThatAllReportsGiveAPerson() {
        Cast cast =
                Cast.of(
                        List.of(
                                report(
                                        "a",
                                        "The crane was sent by Halvonian President Karel Mintz."),
                                report(
                                        "b",
                                        "The crane was sent by Brascanian President Karel Mintz.")));

        Party mintz =
                cast.parties().stream()
                        .filter(p -> p.name().equals("Karel Mintz"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mintz.offices())
                .extracting(Party.Title::office)
                .containsExactly("Halvonian President", "Brascanian President");
        assertThat(mintz.offices().getFirst().place().text())
                .isEqualTo("Halvonian President Karel Mintz");
    }

    @Test
    void isTheSameForAnyOrderOfTheReports() {
        List<AnnotatedArticle> reports =
                new ArrayList<>(
                        List.of(
                                Ferry.morning("President Karel Mintz sent a crane.").annotated(),
                                Ferry.afternoon("The painter Greta Mintz watched.").annotated(),
                                Ferry.evening("Mintz left. Edgar Rudzitis stayed.").annotated(),
                                report("d", "Mayor Edgar Rudzitys thanked K Mintz.")));
        List<Party> expected = Cast.of(reports).parties();

        for (int seed = 1; seed <= 20; seed++) {
            Collections.shuffle(reports, new Random(seed));

            assertThat(Cast.of(reports).parties()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void numbersItsParties() {
        Cast cast = Cast.of(List.of(Ferry.morning("").annotated(), Ferry.evening("").annotated()));

        for (int i = 0; i < cast.parties().size(); i++) {
            assertThat(cast.parties().get(i).number()).isEqualTo(i);
        }
    }

    @Test
    void saysWhichEntityItDoesNotKnow() {
        Cast cast = Cast.of(List.of());

        assertThatThrownBy(() -> cast.party("a", "e9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("article a has no entity e9 in this cast");
    }
}
