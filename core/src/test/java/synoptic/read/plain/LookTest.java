package synoptic.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    @Test
    void countsBlanksAndSeesThatTheyStandOneByOne() {
        Look look = Look.at("A ferry ran aground.");

        assertThat(look.blanks()).isEqualTo(3);
        assertThat(look.isSpaced()).isTrue();
        assertThat(look.cues()).isEqualTo(new Cues(0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " led",
                "trailed ",
                "two  blanks",
                "a\ttab",
                "a\u00a0blank",
                "an\u2003em"
            })
    void seesWhereALineIsNotSpaced(String line) {
        assertThat(Look.at(line).isSpaced()).isFalse();
    }

    @Test
    void findsCuesWhateverTheirCaseAndPlace() {
        Cues cues = Look.at("More of the PHOTO's story: [link], 12024").cues();

        assertThat(cues.beginsWith(Cues.RELATED)).isTrue();
        assertThat(cues.beginsWith(Cues.BYLINE)).isFalse();
        assertThat(cues.has(Cues.PHOTO_CREDIT)).isTrue();
        assertThat(cues.has(Cues.CAPTION)).isTrue();
        assertThat(cues.has(Cues.ADDRESS)).isTrue();
        assertThat(cues.has(Cues.BRACKET)).isTrue();
        assertThat(cues.has(Cues.MARKED)).isTrue();
        assertThat(cues.has(Cues.YEAR)).isTrue();
        assertThat(cues.has(Cues.COOKIE)).isFalse();
    }

    @Test
    void takesNoPartOfAWordForACue() {
        Cues cues = Look.at("Photographers, mapping 123").cues();

        assertThat(cues).isEqualTo(new Cues(0, 0));
    }

    @Test
    void takesTheFirstWordAfterAnyMarks() {
        assertThat(Look.at("\u00bb 2 by").cues().beginsWith(Cues.BYLINE)).isTrue();
        assertThat(Look.at("a by").cues().beginsWith(Cues.BYLINE)).isFalse();
    }
}
