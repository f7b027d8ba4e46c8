package synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.compare.Milestone.Precision;
import synoptic.made.Ferry;
import synoptic.made.Laid;
import synoptic.made.Made;
import synoptic.news.Place;

class TimelineFinderTest {

    private static Milestone of(Synopsis synopsis, String words) {
        return synopsis.timeline().stream()
                .filter(m -> m.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + synopsis.timeline()));
    }

    private static Synopsis morning(String added) {
        return Laid.out(Ferry.morning(added));
    }

    @Test
    void ordersYearsMonthsAndDays() {
        Synopsis synopsis =
                morning(
                        """
                        The court of inquiry meets on 2 April 2026.
                        Its engines were replaced in November 2019.
                        The Nordwind was built in 1998 by the Pellworth shipyard.""");

        assertThat(synopsis.timeline())
                .extracting(Milestone::when)
                .containsExactly("1998", "2019-11", "2026-03-10", "2026-04-02");
        assertThat(synopsis.timeline())
                .extracting(Milestone::precision)
                .containsExactly(Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.DAY);
    }

    @Test
    void doesNotFlagATimeWhoseYearIsStated() {
        Synopsis synopsis =
                morning(
                        "The Nordwind was built in 1998 by the Pellworth shipyard.\n"
                                + "The court of inquiry meets on 2 April 2026.");

        assertThat(of(synopsis, "1998").inferred()).isFalse();
        assertThat(of(synopsis, "court").inferred()).isFalse();
    }

    @Test
    void flagsAMonthWhoseYearIsWorkedOut() {
        Milestone warned = of(morning("The captain was warned in June of the reef."), "warned");

        assertThat(warned.when()).isEqualTo("2025-06");
        assertThat(warned.inferred()).isTrue();
    }

    @Test
    void doesNotFlagAWeekdayByAStatedDate() {
        Milestone left = of(morning("On Monday the ferry left Pellworth on time."), "left");

        assertThat(left.when()).isEqualTo("2026-03-09");
        assertThat(left.inferred()).isFalse();
    }

    @Test
    void flagsAWeekdayInAReportWhoseDayIsInferred() {
        Synopsis synopsis =
                Laid.out(
                        Ferry.afternoon(""),
                        Made.article(
                                        "undated",
                                        "The ferry Nordwind ran aground off Kestwick on Tuesday,"
                                                + " the harbour office of Halvonia said.\n"
                                                + "Transport Minister Ilse Marten travelled to"
                                                + " Kestwick to see the stranded ferry.\n"
                                                + "Tugs of the navy arrived on Sunday.")
                                .titled("Ferry Nordwind runs aground off Kestwick"));

        assertThat(of(synopsis, "navy").inferred()).isTrue();
    }

    @Test
    void leavesOutTimesThatAreNoPoints() {
        Synopsis synopsis =
                morning(
                        "The reef was charted in the 1970s by the navy.\n"
                                + "Storms are common there in winter.");

        assertThat(synopsis.timeline()).extracting(Milestone::when).containsOnly("2026-03-10");
    }

    @Test
    void bringsTogetherWhatTwoReportsTellOfOneDay() {
        String launched = "The Nordwind was launched at the Pellworth shipyard on 4 May 1998";

        Synopsis synopsis =
                Laid.out(
                        Ferry.morning(launched + "."),
                        Ferry.afternoon(launched + ", its owner recalled."));

        Milestone launch = of(synopsis, "launched");
        assertThat(launch.when()).isEqualTo("1998-05-04");
        assertThat(launch.supports())
                .extracting(Place::article)
                .containsExactly("morning", "afternoon");
    }

    @Test
    void tellsOfASentenceOnceThoughItNamesOneDayTwice() {
        Synopsis synopsis = morning("On Monday the ferry was late, and on Monday the radar broke.");

        List<Milestone> monday =
                synopsis.timeline().stream().filter(m -> m.when().equals("2026-03-09")).toList();
        assertThat(monday).hasSize(1);
        assertThat(monday.getFirst().supports()).hasSize(1);
    }

    @Test
    void tellsAtMostFourThingsOfOneDay() {
        Synopsis synopsis =
                morning(
                        """
                        On Monday the radar broke.
                        A baker won a prize on Monday.
                        The library reopened on Monday.
                        On Monday snow fell in Velden.
                        Teachers went on strike on Monday.
                        On Monday a lion escaped from a circus.""");

        assertThat(synopsis.timeline().stream().filter(m -> m.when().equals("2026-03-09")))
                .hasSize(4);
    }
}
