package synoptic.compare.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.Annotator;
import synoptic.annotate.quote.Quotation;
import synoptic.made.Made;

class VoicesTest {

    private static final Annotator ANNOTATOR = new Annotator();

    /// The voice of the first quotation of each text.
    private static List<Voice> voices(String... texts) {
        List<AnnotatedArticle> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(Made.article("r" + reports.size(), text).annotated());
        }
        Voices voices = new Voices(Cast.of(reports));
        List<Voice> found = new ArrayList<>();
        for (AnnotatedArticle report : reports) {
            Quotation first = ANNOTATOR.quotations(report).getFirst();
            found.add(voices.voice(report.article(), first).orElseThrow());
        }
        return found;
    }

    @Test
    void givesOneNamedSpeakerOneVoiceInAllReports() {
        List<Voice> voices =
                voices(
                        "\"The reef was dark,\" Transport Minister Ilse Marten said on Monday.",
                        "\"The reef was dark,\" said Ilse Marten.");

        assertThat(voices.get(0).key()).isEqualTo(voices.get(1).key());
        assertThat(voices).extracting(Voice::name).containsOnly("Ilse Marten");
    }

    @Test
    void givesADescribedSpeakerTheVoiceOfWhomAnotherReportNamesInThatOffice() {
        List<Voice> voices =
                voices(
                        "\"The reef was dark,\" the Halvonian transport minister said on Monday.",
                        "\"The reef was dark,\" said Halvonian Transport Minister Ilse Marten.");

        assertThat(voices.get(0).key()).isEqualTo(voices.get(1).key());
        assertThat(voices.get(0).name()).isEqualTo("Ilse Marten");
        assertThat(Objects.requireNonNull(voices.get(0).namedAt()).article()).isEqualTo("r1");
        assertThat(voices.get(1).namedAt()).isNull();
    }

    @Test
    void leavesADescribedSpeakerUnnamedWhomTwoCouldBe() {
        List<Voice> voices =
                voices(
                        "\"The reef was dark,\" the Halvonian transport minister said on Monday.",
                        "\"The reef was dark,\" said Halvonian Transport Minister Ilse Marten.",
                        "\"It was lit,\" said Halvonian Transport Minister Anders Dell.");

        assertThat(voices.get(0).name()).contains("transport minister");
        assertThat(voices.get(0).namedAt()).isNull();
    }

    @Test
    void leavesASpeakerUnnamedWhomNoReportNames() {
        List<Voice> voices =
                voices(
                        "\"The reef was dark,\" a passenger said on Monday.",
                        "\"The reef was dark,\" said Halvonian Transport Minister Ilse Marten.");

        assertThat(voices.get(0).name()).isEqualTo("a passenger");
        assertThat(voices.get(0).key()).isNotEqualTo(voices.get(1).key());
    }

    @Test
    void putsASpokeswomanOnTheSideOfWhomSheSpeaksFor() {
        List<Voice> voices =
                voices(
                        "\"The leak is sealed,\" said Oda Brisling, a spokeswoman for the Kestwick"
                                + " Salvage Company.",
                        "\"The leak is sealed,\" the Kestwick Salvage Company said.");

        assertThat(voices.get(0).key()).isNotEqualTo(voices.get(1).key());
        assertThat(voices.get(0).sharesSideWith(voices.get(1))).isTrue();
        assertThat(voices.get(1).sharesSideWith(voices.get(0))).isTrue();
    }

    @Test
    void putsTwoPersonsOnTwoSides() {
        List<Voice> voices =
                voices(
                        "\"The reef was dark,\" said the passenger Bo Rask.",
                        "\"The reef was dark,\" said the pilot Tove Halm.");

        assertThat(voices.get(0).sharesSideWith(voices.get(1))).isFalse();
    }

    @Test
    void putsADescribedSpokesmanOnTheSideOfTheNamedBody() {
        List<Voice> voices =
                voices(
                        "\"The leak is sealed,\" a spokesman for the Kestwick Salvage Company said.",
                        "\"The leak is sealed,\" the Kestwick Salvage Company said.");

        assertThat(voices.get(0).sharesSideWith(voices.get(1))).isTrue();
    }
}
