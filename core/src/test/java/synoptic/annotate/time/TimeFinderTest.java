package synoptic.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.annotate.time.TimeValue.Day;
import synoptic.annotate.time.TimeValue.DayOfYear;
import synoptic.annotate.time.TimeValue.Month;
import synoptic.annotate.time.TimeValue.Weekday;
import synoptic.annotate.time.TimeValue.Year;
import synoptic.text.Words;

class TimeFinderTest {

    private static final Day DAY = new Day(LocalDate.of(2024, 11, 6));

    private final TimeFinder finder = new TimeFinder();

    private List<TimeValue> values(String text) {
        return finder.times(text, Words.of(text)).stream().map(TimeExpression::value).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 6 November 2024.",
                "on November 6, 2024.",
                "on November 6th, 2024.",
                "on Nov. 6, 2024.",
                "on 6 Nov. 2024.",
                "am 6. November 2024.",
                "on 2024-11-06.",
                "on 6-Nov-2024."
            })
    void findsADay(String text) {
        assertThat(values(text)).containsExactly(DAY);
    }

    @Test
    void knowsWhereATimeStands() {
        String text = "It came on 6 November 2024, a Wednesday.";

        List<TimeExpression> times = finder.times(text, Words.of(text));

        assertThat(times)
                .extracting(time -> time.span().in(text))
                .containsExactly("6 November 2024", "Wednesday");
    }

    @Test
    void findsDaysWithoutAYearMonthsYearsAndWeekdays() {
        assertThat(values("On November 6, in March 2023, in 1999 and last Friday."))
                .containsExactly(
                        new DayOfYear(MonthDay.of(11, 6)),
                        new Month(YearMonth.of(2023, 3)),
                        new Year(1999),
                        new TimeValue.Turned(-1, new Weekday(DayOfWeek.FRIDAY)));
    }

    @Test
    void takesNoMonthNameWithoutANumber() {
        assertThat(values("May said that March was over.")).isEmpty();
        assertThat(values("you may 6 times march 7 miles")).isEmpty();
    }

    @Test
    void takesNoAmountForAYear() {
        assertThat(values("$2024, 2024%, #2000, 1,999 and 2150 people, 1850 too")).isEmpty();
    }

    @Test
    void takesNoDayThatIsNone() {
        assertThat(values("31 June")).doesNotHaveAnyElementsOfTypes(Day.class, DayOfYear.class);
        assertThat(values("2024-02-30")).doesNotHaveAnyElementsOfTypes(Day.class);
        assertThat(values("30 February 2024")).doesNotHaveAnyElementsOfTypes(Day.class);
    }

    @Test
    void putsNoDateTogetherAcrossParagraphsAndMarks() {
        assertThat(values("They scored 15\n\nMay 2024 was cold."))
                .containsExactly(new Month(YearMonth.of(2024, 5)));
        assertThat(values("from 2024-11 06 on")).doesNotHaveAnyElementsOfTypes(Day.class);
        assertThat(values("in March (2024 was late)"))
                .containsExactly(new TimeValue.MonthOfYear(java.time.Month.MARCH), new Year(2024));
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(values("")).isEmpty();
    }
}
