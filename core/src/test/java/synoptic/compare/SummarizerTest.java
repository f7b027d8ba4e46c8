package synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.made.Ferry;
import synoptic.made.Laid;
import synoptic.news.Place;

class SummarizerTest {

    private static final String MATTERS =
            "The captain, Anders Dell, was arrested by harbour police after the rescue of the"
                    + " passengers.\n"
                    + "The cargo of grain spilled into the bay and killed the oyster beds of"
                    + " Velden.\n"
                    + "Insurers from Pellworth put the damage at nine million florins.\n"
                    + "A crane was ordered from Brascania and will be towed to the reef.\n"
                    + "Schools in Grellin were opened to the rescued families for the night.\n"
                    + "The lighthouse on the northern reef had been dark since the storms.\n";

    private static final String MATTERS_TOLD_ANEW =
            "Harbour police arrested the captain, Anders Dell, once all passengers had been"
                    + " rescued.\n"
                    + "Grain from the cargo spilled into the bay and killed oyster beds at"
                    + " Velden.\n"
                    + "Damage of nine million florins was reckoned by insurers from Pellworth.\n"
                    + "From Brascania a crane was ordered that will be towed to the reef.\n"
                    + "For the night schools in Grellin opened to families who were rescued.\n"
                    + "Since the storms the lighthouse of the northern reef had been dark.\n";

    private static List<Place> summary(Synopsis synopsis) {
        return synopsis.summary();
    }

    private static boolean tells(Place place, String a, String b) {
        return place.text().contains(a) && place.text().contains(b);
    }

    @Test
    void picksAtMostFiveSentences() {
        Synopsis synopsis = Laid.out(Ferry.morning(MATTERS), Ferry.afternoon(MATTERS_TOLD_ANEW));

        assertThat(summary(synopsis)).hasSize(5);
    }

    @Test
    void picksNoTwoThatSayTheSame() {
        List<Place> summary =
                summary(Laid.out(Ferry.morning(MATTERS), Ferry.afternoon(MATTERS_TOLD_ANEW)));

        assertThat(summary.stream().filter(p -> tells(p, "arrested", "captain")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(summary.stream().filter(p -> tells(p, "oyster", "bay")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(summary.stream().filter(p -> tells(p, "insurers", "damage")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void picksTheLeadAndThenWhatTwoReportsStateBeforeWhatOneStates() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(
                                "The lighthouse on the northern reef was dark for weeks.\n"
                                        + MATTERS.lines().findFirst().orElseThrow()),
                        Ferry.afternoon(MATTERS_TOLD_ANEW.lines().findFirst().orElseThrow()));

        assertThat(summary(synopsis).getFirst().text()).contains("ran aground");
        assertThat(summary(synopsis).get(1).text()).contains("arrested");
    }

    @Test
    void picksWholeSentencesOfTheReports() {
        Synopsis synopsis = Laid.out(Ferry.morning(MATTERS), Ferry.afternoon(MATTERS_TOLD_ANEW));

        for (Place place : summary(synopsis)) {
            String text =
                    synopsis.event()
                            .articles()
                            .filter(a -> a.id().equals(place.article()))
                            .findFirst()
                            .orElseThrow()
                            .text();
            assertThat(place.span().in(text)).isEqualTo(place.text()).endsWith(".");
        }
    }

    @Test
    void picksNoSentenceThatLeansOnTheOneBefore() {
        String leaning = "They arrested the captain, Anders Dell, after the rescue.\n";

        Synopsis synopsis = Laid.out(Ferry.morning(leaning), Ferry.afternoon(leaning));

        assertThat(summary(synopsis)).noneMatch(p -> p.text().startsWith("They"));
    }

    @Test
    void tellsAnEventOfOneReportByItsLead() {
        Synopsis synopsis = Laid.out(Ferry.morning(MATTERS));

        assertThat(summary(synopsis).getFirst().text())
                .isEqualTo(
                        "The ferry Nordwind ran aground off Kestwick on Tuesday morning, the"
                                + " harbour office of Halvonia said.");
    }
}
