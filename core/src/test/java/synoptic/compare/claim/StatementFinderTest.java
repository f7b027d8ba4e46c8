package synoptic.compare.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Statement.Standing;
import synoptic.made.Ferry;
import synoptic.made.Laid;
import synoptic.news.Place;

class StatementFinderTest {

    private static final String ARREST =
            "The captain, Anders Dell, was arrested by harbour police after the rescue of the"
                    + " passengers.\n";
    private static final String ARREST_TOLD_ANEW =
            "Harbour police arrested the captain, Anders Dell, once all passengers had been"
                    + " rescued.\n";
    private static final String CRANE =
            "A crane was ordered from Brascania and will be towed to the reef within days.\n";

    /// The one statement that has a word of the text of an article.
    private static Statement of(Synopsis synopsis, String article, String word) {
        List<Statement> found =
                synopsis.statements().stream()
                        .filter(
                                s ->
                                        s.supports().stream()
                                                .anyMatch(
                                                        p ->
                                                                p.article().equals(article)
                                                                        && p.text().contains(word)))
                        .toList();
        assertThat(found).as(word).hasSize(1);
        return found.getFirst();
    }

    private static List<String> articles(Statement statement) {
        return statement.supports().stream().map(Place::article).toList();
    }

    @Test
    void takesWhatTwoIndependentReportsStateAsCorroborated() {
        Synopsis synopsis = Laid.out(Ferry.morning(ARREST), Ferry.afternoon(ARREST_TOLD_ANEW));

        Statement arrest = of(synopsis, "morning", "arrested");

        assertThat(arrest.standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(arrest.origins()).isEqualTo(2);
        assertThat(articles(arrest)).containsExactly("morning", "afternoon");
    }

    @Test
    void takesWhatOneReportStatesAsExclusive() {
        Synopsis synopsis = Laid.out(Ferry.morning(CRANE), Ferry.afternoon(ARREST));

        Statement crane = of(synopsis, "morning", "crane");

        assertThat(crane.standing()).isEqualTo(Standing.EXCLUSIVE);
        assertThat(crane.origins()).isEqualTo(1);
    }

    @Test
    void countsCopiesOfOneTextAsOneOrigin() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(ARREST + CRANE).credits("HPA"),
                        Ferry.reprint(ARREST + CRANE).credits("HPA"));

        Statement arrest = of(synopsis, "morning", "arrested");

        assertThat(arrest.standing()).isEqualTo(Standing.EXCLUSIVE);
        assertThat(arrest.origins()).isEqualTo(1);
        assertThat(articles(arrest)).containsExactly("morning", "reprint");
    }

    @Test
    void countsCopiesOnceBesideAnIndependentReport() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(ARREST + CRANE),
                        Ferry.reprint(ARREST + CRANE),
                        Ferry.afternoon(ARREST_TOLD_ANEW));

        Statement arrest = of(synopsis, "morning", "arrested");

        assertThat(arrest.standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(arrest.origins()).isEqualTo(2);
        assertThat(arrest.supports()).hasSize(3);
    }

    @Test
    void doesNotLetTheWordsOfOnePersonCorroborateThoseOfAnother() {
        String speech = "\"The crew left the bridge before the ferry struck the reef,\" said %s.\n";

        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(speech.formatted("the passenger Bo Rask")),
                        Ferry.afternoon(speech.formatted("the pilot Tove Halm")));

        assertThat(of(synopsis, "morning", "bridge").standing()).isEqualTo(Standing.EXCLUSIVE);
        assertThat(of(synopsis, "afternoon", "bridge").standing()).isEqualTo(Standing.EXCLUSIVE);
    }

    @Test
    void doesNotLetAReportCorroborateWhatAnotherQuotes() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(
                                "\"The crew left the bridge before the ferry struck the reef,\""
                                        + " said the passenger Bo Rask.\n"),
                        Ferry.afternoon(
                                "The crew left the bridge before the ferry struck the reef.\n"));

        assertThat(articles(of(synopsis, "morning", "bridge"))).containsExactly("morning");
    }

    @Test
    void takesOneSpeechInTwoReportsAsOneStatementWithItsSpeaker() {
        String speech = "\"The captain ignored the lights on the northern reef,\" Marten said.\n";

        Synopsis synopsis = Laid.out(Ferry.morning(speech), Ferry.afternoon(speech));

        Statement said = of(synopsis, "morning", "ignored");
        assertThat(said.text())
                .isEqualTo("Ilse Marten: The captain ignored the lights on the northern reef");
        assertThat(articles(said)).containsExactly("morning", "afternoon");
    }

    @Test
    void letsASpokeswomanAndHerCompanyCorroborateOneStatement() {
        String sealed = " said its crews had sealed the leak in the engine room of the ferry.\n";

        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(
                                "Oda Brisling, a spokeswoman for the Kestwick Salvage Company,"
                                        + sealed),
                        Ferry.afternoon("The Kestwick Salvage Company" + sealed));

        assertThat(articles(of(synopsis, "morning", "sealed")))
                .containsExactly("morning", "afternoon");
    }

    @Test
    void keepsStatementsApartWhoseFiguresDiffer() {
        String arrests = "The harbour police arrested %s sailors on the pier of Kestwick.\n";

        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(arrests.formatted("14")),
                        Ferry.afternoon(arrests.formatted("three")));

        assertThat(articles(of(synopsis, "morning", "14"))).containsExactly("morning");
        assertThat(articles(of(synopsis, "afternoon", "three"))).containsExactly("afternoon");
    }

    @Test
    void keepsAStatementAndItsDenialApart() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The captain saw the warning lights on the northern reef.\n"),
                        Ferry.afternoon(
                                "The captain never saw the warning lights on the northern reef.\n"));

        assertThat(articles(of(synopsis, "morning", "warning"))).containsExactly("morning");
    }

    @Test
    void putsWhatMostOriginsStateFirst() {
        Synopsis synopsis =
                Laid.out(Ferry.morning(CRANE + ARREST), Ferry.afternoon(ARREST_TOLD_ANEW));

        assertThat(synopsis.statements().getFirst().text()).contains("arrested");
        assertThat(synopsis.statements()).extracting(s -> -s.origins()).isSorted();
    }
}
