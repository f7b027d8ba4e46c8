package synoptic.compare.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.Synopsis;
import synoptic.compare.said.Rendering.Change;
import synoptic.made.Ferry;
import synoptic.made.Laid;

class UtteranceFinderTest {

    private static final String LIGHTS =
            "The captain ignored the warning lights on the northern reef";
    private static final String FARE = "Every passenger will be paid the fare and a hotel room";
    private static final String CREWS =
            "Salvage crews will reach the engine room of the Nordwind before the storm";

    /// What `speaker` says.
    private static List<Utterance> said(Synopsis synopsis, String speaker) {
        return synopsis.utterances().stream()
                .filter(u -> u.speaker().name().equals(speaker))
                .toList();
    }

    private static List<String> articles(Utterance utterance) {
        return utterance.renderings().stream().map(r -> r.place().article()).toList();
    }

    private static String direct(String words, String speaker) {
        return "\"%s,\" %s said.\n".formatted(words, speaker);
    }

    @Test
    void laysThreeRenderingsOfOneThingSaidInOneRow() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(direct(LIGHTS, "Marten")),
                        Ferry.afternoon("Marten told reporters: \"" + LIGHTS + ".\""),
                        Ferry.evening(direct(LIGHTS, "Ilse Marten")));

        List<Utterance> said = said(synopsis, "Ilse Marten");

        assertThat(said).hasSize(1);
        assertThat(articles(said.getFirst())).containsExactly("morning", "afternoon", "evening");
    }

    @Test
    void laysIndirectSpeechBesideDirectWhichStandsFirst() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(
                                "Marten said salvage crews would reach the engine room of the ferry"
                                        + " ahead of the storm."),
                        Ferry.afternoon(direct(CREWS, "Marten")));

        List<Utterance> said = said(synopsis, "Ilse Marten");

        assertThat(said).hasSize(1);
        assertThat(said.getFirst().renderings())
                .extracting(Rendering::kind)
                .containsExactly(Quotation.Kind.DIRECT, Quotation.Kind.INDIRECT);
        assertThat(said.getFirst().renderings())
                .extracting(Rendering::change)
                .containsExactly(Change.NONE, Change.REWORDED);
    }

    @Test
    void keepsTwoThingsThatOneSpeakerSaidInTwoRows() {
        String both = direct(LIGHTS, "Marten") + direct(FARE, "Marten");

        Synopsis synopsis = Laid.out(Ferry.morning(both), Ferry.afternoon(both));

        assertThat(said(synopsis, "Ilse Marten"))
                .extracting(Utterance::text)
                .containsExactlyInAnyOrder(LIGHTS, FARE);
    }

    @Test
    void keepsTheSameWordsOfTwoSpeakersInTwoRows() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(direct(LIGHTS, "Marten")),
                        Ferry.afternoon(direct(LIGHTS, "The pilot Tove Halm")));

        assertThat(said(synopsis, "Ilse Marten")).hasSize(1);
        assertThat(articles(said(synopsis, "Ilse Marten").getFirst())).containsExactly("morning");
        assertThat(said(synopsis, "Tove Halm")).hasSize(1);
        assertThat(articles(said(synopsis, "Tove Halm").getFirst())).containsExactly("afternoon");
    }

    @Test
    void givesWhatOneReportHasAloneOneRendering() {
        Synopsis synopsis = Laid.out(Ferry.morning(direct(FARE, "Marten")), Ferry.afternoon(""));

        List<Utterance> said = said(synopsis, "Ilse Marten");

        assertThat(said).hasSize(1);
        assertThat(said.getFirst().renderings())
                .extracting(Rendering::change)
                .containsExactly(Change.NONE);
    }

    @Test
    void putsWhatMostReportsHaveFirst() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(direct(FARE, "Marten") + direct(LIGHTS, "Marten")),
                        Ferry.afternoon(direct(LIGHTS, "Marten")));

        assertThat(synopsis.utterances().getFirst().text()).isEqualTo(LIGHTS);
    }

    @Test
    void putsADescribedSpeakerDownToWhomAnotherReportNames() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(""),
                        Ferry.afternoon(direct(CREWS, "Ilse Marten")),
                        Ferry.evening(direct(CREWS, "the Halvonian transport minister")));

        List<Utterance> said = said(synopsis, "Ilse Marten");

        assertThat(said).hasSize(1);
        assertThat(articles(said.getFirst())).containsExactly("afternoon", "evening");
    }

    @Test
    void showsHowEachReportCallsTheSpeaker() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(direct(LIGHTS, "Marten")),
                        Ferry.afternoon(direct(LIGHTS, "Ilse Marten")));

        assertThat(said(synopsis, "Ilse Marten").getFirst().renderings())
                .extracting(r -> r.source() == null ? null : r.source().text())
                .containsExactly("Marten", "Ilse Marten");
    }
}
