package synoptic.compare.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.Synopsis;
import synoptic.compare.claim.Conflict.Side;
import synoptic.compare.claim.Statement.Standing;
import synoptic.made.Ferry;
import synoptic.made.Laid;
import synoptic.news.Place;

class ConflictFinderTest {

    private static Conflict only(Synopsis synopsis) {
        assertThat(synopsis.conflicts()).hasSize(1);
        return synopsis.conflicts().getFirst();
    }

    private static List<String> articles(Side side) {
        return side.supports().stream().map(Place::article).toList();
    }

    private static Standing standing(Synopsis synopsis, String words) {
        return synopsis.statements().stream()
                .filter(s -> s.text().contains(words))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void findsTwoNumbersOfOneThingWithWhoGivesWhich() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The ferry carried 240 passengers when it struck the reef."),
                        Ferry.afternoon("The ferry carried 260 passengers on its crossing."));

        Conflict conflict = only(synopsis);

        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.NUMBER);
        assertThat(conflict.about()).contains("ferry", "carried", "passengers");
        assertThat(conflict.sides())
                .extracting(Side::claim)
                .containsExactly("240 passengers", "260 passengers");
        assertThat(articles(conflict.sides().get(0))).containsExactly("morning");
        assertThat(articles(conflict.sides().get(1))).containsExactly("afternoon");
        assertThat(conflict.why())
                .isEqualTo(
                        "the same thing is counted, 240 passengers here and 260 passengers there");
    }

    @Test
    void showsStatementsInConflictAsConflicting() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The ferry carried 240 passengers when it struck the reef."),
                        Ferry.afternoon("The ferry carried 260 passengers on its crossing."));

        assertThat(standing(synopsis, "240")).isEqualTo(Standing.CONFLICTING);
        assertThat(standing(synopsis, "260")).isEqualTo(Standing.CONFLICTING);
    }

    @Test
    void putsReportsThatAgreeOnOneSide() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The ferry carried 240 passengers when it struck the reef."),
                        Ferry.afternoon("The ferry carried 260 passengers on its crossing."),
                        Ferry.evening("The ferry carried 260 passengers when it hit rocks."));

        assertThat(articles(only(synopsis).sides().get(1)))
                .containsExactlyInAnyOrder("afternoon", "evening");
    }

    @Test
    void takesATollThatRoseThroughTheDayAsSupersededNotAsAConflict() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("Nine people were killed when the ferry struck the reef."),
                        Ferry.afternoon("The disaster killed 19 people."),
                        Ferry.evening("By evening 31 people were dead."));

        assertThat(synopsis.conflicts()).isEmpty();
        assertThat(standing(synopsis, "Nine people")).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(synopsis, "19 people")).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(synopsis, "31 people")).isEqualTo(Standing.EXCLUSIVE);
    }

    @Test
    void takesACountOfTheMissingThatFellThroughTheDayAsSuperseded() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("Searchers feared that 31 people were missing."),
                        Ferry.evening("By nightfall nine people were missing."));

        assertThat(synopsis.conflicts()).isEmpty();
        assertThat(standing(synopsis, "31 people")).isEqualTo(Standing.SUPERSEDED);
        assertThat(standing(synopsis, "nine people")).isEqualTo(Standing.EXCLUSIVE);
    }

    @Test
    void takesWhatALaterCaptureOfOneAddressGivesOtherwiseAsSuperseded() {
        String address = "https://courier.example/nordwind";

        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The ferry carried 240 passengers when it struck the reef.")
                                .at(address),
                        Ferry.reprint("The ferry carried 260 passengers when it struck the reef.")
                                .at(address));

        assertThat(synopsis.conflicts()).isEmpty();
        assertThat(standing(synopsis, "240")).isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void takesATollThatRoseAndFellAsAConflict() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("Nine people were killed when the ferry struck the reef."),
                        Ferry.afternoon("The disaster killed 31 people."),
                        Ferry.evening("The disaster killed 19 people."));

        assertThat(only(synopsis).sides()).hasSize(3);
    }

    @Test
    void countsTheDeadAndTheMissingApart() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("Nine people were killed when the ferry struck the reef."),
                        Ferry.afternoon("Searchers said 31 people were missing."));

        assertThat(synopsis.conflicts()).isEmpty();
        assertThat(standing(synopsis, "Nine people")).isEqualTo(Standing.EXCLUSIVE);
    }

    @Test
    void findsTwoDatesOfOneThing() {
        String launch = "The Nordwind was launched at the Pellworth shipyard on %s 1998.";

        Conflict conflict =
                only(
                        Laid.out(
                                Ferry.morning(launch.formatted("4 May")),
                                Ferry.afternoon(launch.formatted("9 May"))));

        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.DATE);
        assertThat(conflict.sides())
                .extracting(Side::claim)
                .containsExactly("4 May 1998", "9 May 1998");
        assertThat(conflict.why()).startsWith("the same thing is dated");
    }

    @Test
    void findsTwoOfficesOfOnePersonInsideOneReport() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(
                                "Brascanian President Karel Mintz sent a crane to Kestwick.\n"
                                        + "Halvonian President Karel Mintz left at noon."),
                        Ferry.afternoon("The crews were thanked in a speech."));

        Conflict conflict = only(synopsis);

        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.ROLE);
        assertThat(conflict.about()).isEqualTo("the office of Karel Mintz");
        assertThat(conflict.sides())
                .extracting(Side::claim)
                .containsExactly(
                        "Brascanian President Karel Mintz", "Halvonian President Karel Mintz");
        assertThat(conflict.sides())
                .allSatisfy(side -> assertThat(articles(side)).containsExactly("morning"));
    }

    @Test
    void findsTwoOfficesOfOnePersonInTwoReports() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("Brascanian President Karel Mintz sent a crane."),
                        Ferry.afternoon("Halvonian President Karel Mintz left at noon."));

        assertThat(only(synopsis).kind()).isEqualTo(Conflict.Kind.ROLE);
    }

    @Test
    void findsNoConflictInARounding() {
        String paid = "The owner paid %s florins for the propeller of the ferry.";

        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(paid.formatted("11,400")),
                        Ferry.afternoon(paid.formatted("11,000")));

        assertThat(synopsis.conflicts()).isEmpty();
    }

    @Test
    void findsNoConflictWithWhatAtLeastLeavesOpen() {
        String carried = "The ferry carried %s passengers when it struck the reef.";

        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(carried.formatted("at least 240")),
                        Ferry.afternoon(carried.formatted("251")));

        assertThat(synopsis.conflicts()).isEmpty();
    }

    @Test
    void findsNoConflictBetweenTwoNumbersOfOneReport() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(
                                "The ferry carried 240 passengers when it struck the reef.\n"
                                        + "The ferry carried 260 passengers on its crossing."),
                        Ferry.afternoon("A crane was ordered from Brascania."));

        assertThat(synopsis.conflicts()).isEmpty();
    }

    @Test
    void findsNoConflictBetweenNumbersOfDifferentThings() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The ferry carried 240 passengers when it struck the reef."),
                        Ferry.afternoon("The ferry carried 31 lorries when it struck the reef."));

        assertThat(synopsis.conflicts()).isEmpty();
    }

    @Test
    void findsWhatOneReportDeniesAndAnotherTells() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The captain of the ferry ignored the harbour's warning."),
                        Ferry.afternoon(
                                "The captain of the ferry did not ignore the harbour's warning."));

        Conflict conflict = only(synopsis);

        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.POLARITY);
        assertThat(conflict.about()).contains("captain", "ignore", "warning");
        assertThat(articles(conflict.sides().get(0))).containsExactly("morning");
        assertThat(articles(conflict.sides().get(1))).containsExactly("afternoon");
        assertThat(standing(synopsis, "did not ignore")).isEqualTo(Standing.CONFLICTING);
    }

    @Test
    void findsNoConflictWithWhatMayBeOrWouldBe() {
        for (String open :
                List.of(
                        "The captain of the ferry may not ignore the harbour's warning.",
                        "If the captain of the ferry did not ignore the harbour's warning, who did?",
                        "Not only the captain of the ferry ignored the harbour's warning.")) {
            Synopsis synopsis =
                    Laid.out(
                            Ferry.morning(
                                    "The captain of the ferry ignored the harbour's warning."),
                            Ferry.afternoon(open));

            assertThat(synopsis.conflicts()).as(open).isEmpty();
        }
    }

    @Test
    void findsNoConflictWhereAReportGivesBothNumbers() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(
                                "The ferry carried 240 passengers on Friday's crossing."
                                        + " The ferry carried 260 passengers on Saturday's crossing."),
                        Ferry.afternoon(
                                "The ferry carried 260 passengers on Saturday's crossing."));

        assertThat(synopsis.conflicts()).isEmpty();
    }

    @Test
    void findsNoConflictBetweenTollsOfDifferentPlaces() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning("The storm killed 12 people in Hartholm."),
                        Ferry.afternoon("The storm killed 31 people in Skarvik."));

        assertThat(synopsis.conflicts()).isEmpty();
    }
}
