package synoptic.compare.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.said.Rendering.Change;
import synoptic.compare.said.Rendering.WordChange;
import synoptic.made.Ferry;
import synoptic.made.Laid;

class DifferencesTest {

    /// How the third report renders what two others give as `first`.
    private static Rendering third(String first, String third) {
        String speech = "\"%s,\" Marten said.";
        List<Utterance> said =
                Laid.out(
                                Ferry.morning(speech.formatted(first)),
                                Ferry.afternoon(speech.formatted(first)),
                                Ferry.evening(speech.formatted(third)))
                        .utterances()
                        .stream()
                        .filter(u -> u.speaker().name().equals("Ilse Marten"))
                        .toList();
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().text()).isEqualTo(first);
        return said.getFirst().renderings().stream()
                .filter(r -> r.place().article().equals("evening"))
                .findFirst()
                .orElseThrow();
    }

    private static Change change(String first, String third) {
        return third(first, third).change();
    }

    @Test
    void seesNoChangeInTheSameWords() {
        Rendering rendering =
                third(
                        "Salvage crews need eleven weeks to lift the Nordwind off the reef",
                        "Salvage crews need eleven weeks to lift the Nordwind off the reef");

        assertThat(rendering.change()).isEqualTo(Change.NONE);
        assertThat(rendering.words()).isEmpty();
    }

    @Test
    void seesThatAPartIsLeftOut() {
        assertThat(
                        change(
                                "Salvage crews need eleven weeks to lift the Nordwind off the reef",
                                "Salvage crews need eleven weeks to lift the Nordwind"))
                .isEqualTo(Change.TRUNCATED);
    }

    @Test
    void seesOtherWordsAndShowsThem() {
        Rendering rendering =
                third(
                        "Salvage crews will reach the engine room of the Nordwind before the storm",
                        "Salvage crews will enter the engine room of the Nordwind before the storm");

        assertThat(rendering.change()).isEqualTo(Change.REWORDED);
        assertThat(rendering.words()).extracting(WordChange::was).containsExactly("reach");
        assertThat(rendering.words()).extracting(WordChange::is).containsExactly("enter");
    }

    @Test
    void seesADroppedMay() {
        assertThat(
                        change(
                                "Salvage crews may reach the engine room before the storm",
                                "Salvage crews reach the engine room before the storm"))
                .isEqualTo(Change.HEDGE_DROPPED);
    }

    @Test
    void seesAMayThatBecameAWill() {
        assertThat(
                        change(
                                "Salvage crews may reach the engine room before the storm",
                                "Salvage crews will reach the engine room before the storm"))
                .isEqualTo(Change.HEDGE_DROPPED);
    }

    @Test
    void seesAMayThatWentWithALongerPartAsTruncated() {
        assertThat(
                        change(
                                "Salvage crews will reach the engine room of the Nordwind even if"
                                        + " the storm may come early",
                                "Salvage crews will reach the engine room of the Nordwind"))
                .isEqualTo(Change.TRUNCATED);
    }

    @Test
    void takesAnotherNumberAsMaterial() {
        assertThat(
                        change(
                                "Salvage crews need eleven weeks to lift the Nordwind off the reef",
                                "Salvage crews need seven weeks to lift the Nordwind off the reef"))
                .isEqualTo(Change.MATERIAL);
    }

    @Test
    void takesANumberInDigitsForTheSameInWords() {
        assertThat(
                        change(
                                "Salvage crews need eleven weeks to lift the Nordwind off the reef",
                                "Salvage crews need 11 weeks to lift the Nordwind off the reef"))
                .isEqualTo(Change.REWORDED);
    }

    @Test
    void takesANotMoreAsMaterial() {
        assertThat(
                        change(
                                "Salvage crews will reach the engine room before the storm",
                                "Salvage crews will not reach the engine room before the storm"))
                .isEqualTo(Change.MATERIAL);
    }

    @Test
    void takesANotLessAsMaterial() {
        assertThat(
                        change(
                                "Salvage crews will not reach the engine room before the storm",
                                "Salvage crews will reach the engine room before the storm"))
                .isEqualTo(Change.MATERIAL);
    }

    @Test
    void takesAContractionForTheWordsItStandsFor() {
        assertThat(
                        change(
                                "Salvage crews will not reach the engine room before the storm",
                                "Salvage crews won't reach the engine room before the storm"))
                .isEqualTo(Change.NONE);
    }

    @Test
    void takesAnotherNameWhereTheOthersAgreeAsMaterial() {
        assertThat(
                        change(
                                "Captain Anders Dell ignored the warning lights on the reef",
                                "Captain Bo Rask ignored the warning lights on the reef"))
                .isEqualTo(Change.MATERIAL);
    }

    @Test
    void takesANameInSquareBracketsForAnEditorsWord() {
        assertThat(
                        change(
                                "The captain ignored the warning lights on the northern reef",
                                "[Anders Dell] ignored the warning lights on the northern reef"))
                .isNotEqualTo(Change.MATERIAL);
    }

    @Test
    void showsWhereTheOtherWordsStand() {
        Rendering rendering =
                third(
                        "Salvage crews need eleven weeks to lift the Nordwind off the reef",
                        "Salvage crews need seven weeks to lift the Nordwind off the reef");

        WordChange change = rendering.words().getFirst();

        int at = change.span().start() - rendering.place().span().start();
        assertThat(rendering.place().text().substring(at)).startsWith("seven weeks");
        assertThat(change.span().length()).isEqualTo("seven".length());
    }
}
