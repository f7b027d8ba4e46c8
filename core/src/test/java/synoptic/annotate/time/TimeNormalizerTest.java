package synoptic.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.annotate.time.CalendarTime.Precision;
import synoptic.annotate.time.CalendarTime.YearSource;
import synoptic.text.Words;

class TimeNormalizerTest {

    /// A Wednesday.
    private static final LocalDate WRITTEN = LocalDate.of(2024, 11, 6);

    private final TimeFinder finder = new TimeFinder();
    private final TimeNormalizer normalizer = new TimeNormalizer();

    private List<TimeExpression> times(String text) {
        return finder.times(text, Words.of(text));
    }

    /// The first time in a text: its words, its type and its value.
    private String first(String text, @Nullable LocalDate anchor) {
        TimeExpression time = times(text).getFirst();
        return "%s %s %s"
                .formatted(time.span().in(text), time.type(), normalizer.value(time, anchor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It came on Monday. | Monday DATE 2024-11-04",
                "It will come on Monday. | Monday DATE 2024-11-11",
                "It came last Tuesday. | last Tuesday DATE 2024-11-05",
                "It came Monday night. | Monday night TIME 2024-11-04TNI",
                "It came yesterday. | yesterday DATE 2024-11-05",
                "It came this morning. | this morning TIME 2024-11-06TMO",
                "It came last week. | last week DATE 2024-W44",
                "It came two days ago. | two days ago DATE 2024-11-04",
                "He was back in June. | June DATE 2024-06",
                "She left in September. | September DATE 2024-09",
                "She left in December. | December DATE 2024-12",
                "Next January they meet. | Next January DATE 2025-01",
                "in the past four years | the past four years DURATION P4Y",
                "It opens at 8 a.m. on Monday. | 8 a.m. on Monday TIME 2024-11-04T08:00",
                "It fell at 11:15 GMT. | 11:15 GMT TIME 2024-11-06T11:15",
                "It fell at noon. | noon TIME 2024-11-06T12:00",
                "It took 48 hours. | 48 hours DURATION PT48H",
                "a three-week strike | three-week DURATION P3W",
                "They meet every Monday. | every Monday SET XXXX-WXX-1",
                "It is paid annually. | annually SET P1Y",
                "the third quarter of 2023 | the third quarter of 2023 DATE 2023-Q3",
                "It rained last summer. | last summer DATE 2024-SU",
                "back in the 1990s | the 1990s DATE 199X",
                "It was found recently. | recently DATE PAST_REF",
                "It is open now. | now DATE PRESENT_REF",
                "on Wednesday, November 6 | Wednesday, November 6 DATE 2024-11-06",
                "early next year | early next year DATE 2025"
            })
    void givesTheValueForTheDayOfWriting(String text, String expected) {
        assertThat(first(text, WRITTEN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It came on Monday. | Monday DATE XXXX-WXX-1",
                "on November 6 at sea | November 6 DATE XXXX-11-06",
                "It came yesterday. | yesterday DATE XXXX-XX-XX",
                "It came last week. | last week DATE XXXX-WXX",
                "on 6 November 2024 | 6 November 2024 DATE 2024-11-06"
            })
    void leavesOutWhatIsNotSaidWithoutADayOfWriting(String text, String expected) {
        assertThat(first(text, null)).isEqualTo(expected);
    }

    @Test
    void saysWhetherTheYearWasStated() {
        CalendarTime stated =
                normalizer.calendar(times("in March 2022").getFirst(), WRITTEN).orElseThrow();
        CalendarTime inferred =
                normalizer.calendar(times("in March").getFirst(), WRITTEN).orElseThrow();

        assertThat(stated)
                .isEqualTo(
                        new CalendarTime(
                                LocalDate.of(2022, 3, 1), Precision.MONTH, YearSource.STATED));
        assertThat(inferred)
                .isEqualTo(
                        new CalendarTime(
                                LocalDate.of(2024, 3, 1), Precision.MONTH, YearSource.INFERRED));
        assertThat(inferred.last()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void inventsNoCalendarTimeForLengthsOrForTimesCountedFromElsewhere() {
        assertThat(normalizer.calendar(times("for 48 hours").getFirst(), WRITTEN)).isEmpty();
        assertThat(normalizer.calendar(times("Eight years later").getFirst(), WRITTEN)).isEmpty();
        assertThat(normalizer.calendar(times("on Monday").getFirst(), null)).isEmpty();
    }

    @Test
    void takesNoAgeForALength() {
        assertThat(times("a 70-year-old man and a boy, three years old")).isEmpty();
    }

    @Test
    void givesAValueForWhateverItFinds() {
        String[] parts = {
            "Monday",
            "last",
            "the",
            "May",
            "6",
            "2024",
            "years",
            "ago",
            "a",
            "few",
            "8",
            "p.m.",
            "of",
            "first",
            "quarter",
            "'s",
            ",",
            "-",
            "99999",
            "centuries",
            "later",
            "every",
            "29",
            "February",
            "1990s",
            "11:15"
        };
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(parts[random.nextInt(parts.length)])
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }

            for (TimeExpression time : times(text.toString())) {
                assertThat(normalizer.value(time, WRITTEN)).as("seed %d", seed).isNotEmpty();
                assertThat(normalizer.value(time, null)).as("seed %d", seed).isNotEmpty();
                assertThat(time.span().end())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(text.length());
            }
        }
    }
}
