package synoptic.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

    @Test
    void givesTheFormsOfOneWordOneStem() {
        assertThat(Stems.of("congratulations")).isEqualTo(Stems.of("congratulate"));
        assertThat(Stems.of("congratulating")).isEqualTo(Stems.of("congratulate"));
        assertThat(Stems.of("negotiations")).isEqualTo(Stems.of("negotiate"));
        assertThat(Stems.of("passengers")).isEqualTo(Stems.of("passenger"));
        assertThat(Stems.of("injured")).isEqualTo(Stems.of("injure"));
    }

    @Test
    void undoublesAConsonantBeforeAnEnding() {
        assertThat(Stems.of("planning")).isEqualTo(Stems.of("plan"));
        assertThat(Stems.of("planned")).isEqualTo(Stems.of("plan"));
        assertThat(Stems.of("killed")).isEqualTo(Stems.of("kill"));
    }

    @Test
    void keepsOtherWordsApart() {
        assertThat(Stems.of("harbour")).isNotEqualTo(Stems.of("harvest"));
        assertThat(Stems.of("minister")).isNotEqualTo(Stems.of("minute"));
    }

    @Test
    void leavesShortWordsAsTheyAre() {
        assertThat(Stems.of("red")).isEqualTo("red");
        assertThat(Stems.of("bus")).isEqualTo("bus");
        assertThat(Stems.of("sing")).isEqualTo("sing");
    }

    @Test
    void leavesANumberAsItIs() {
        assertThat(Stems.of("1990s")).isEqualTo("1990s");
        assertThat(Stems.of("12")).isEqualTo("12");
    }

    @Test
    void givesTheEmptyWordTheEmptyStem() {
        assertThat(Stems.of("")).isEmpty();
    }
}
