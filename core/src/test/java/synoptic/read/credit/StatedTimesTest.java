package synoptic.read.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.news.StatedTime;

class StatedTimesTest {

    private static String found(String words) {
        return StatedTimes.find(words, "test").map(StatedTime::iso).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-06 | 2024-11-06",
                "2024/11/06 | 2024-11-06",
                "2024.11.06 | 2024-11-06",
                "20241106 | 2024-11-06",
                "6 November 2024 | 2024-11-06",
                "Wednesday, 6th of November, 2024 | 2024-11-06",
                "November 6, 2024 | 2024-11-06",
                "NOVEMBER 6TH 2024 | 2024-11-06",
                "Nov. 6, 2024 | 2024-11-06",
                "Sept. 6, 2024 | 2024-09-06",
                "6-Nov-2024 | 2024-11-06",
                "6. November 2024 | 2024-11-06",
                "3. März 2024 | 2024-03-03",
                "3. MÄRZ 2024 | 2024-03-03",
                "1er février 2024 | 2024-02-01",
                "6 de noviembre de 2024 | 2024-11-06",
                "6 novembre 2024 | 2024-11-06",
                "12 października 2024 | 2024-10-12",
                "06.11.2024 | 2024-11-06",
                "25/12/2024 | 2024-12-25",
                "12/25/2024 | 2024-12-25",
                "25-12-2024 | 2024-12-25",
                "05/05/2024 | 2024-05-05",
                "29 February 2024 | 2024-02-29",
            })
    void readsADay(String words, String expected) {
        assertThat(found(words)).isEqualTo(expected);
        assertThat(found("Published: " + words + " | Harbour Post")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-06T11:15 | 2024-11-06T11:15:00",
                "2024-11-06T11:15:22Z | 2024-11-06T11:15:22Z",
                "2024-11-06T11:15:22.123456+01:00 | 2024-11-06T11:15:22+01:00",
                "2024-11-06T11:15:22-0530 | 2024-11-06T11:15:22-05:30",
                "Wed, 06 Nov 2024 11:15:22 +0100 | 2024-11-06T11:15:22+01:00",
                "Wed, 06 Nov 2024 11:15:22 GMT | 2024-11-06T11:15:22Z",
                "6 November 2024 11:15 UTC+02:00 | 2024-11-06T11:15:00+02:00",
                "6 November 2024 11:15 UTC+2 | 2024-11-06T11:15:00+02:00",
                "6 November 2024 11:15 GMT-5 | 2024-11-06T11:15:00-05:00",
                "6 November 2024 11:15 GMT+0100 | 2024-11-06T11:15:00+01:00",
                "November 6, 2024 at 3:15 pm | 2024-11-06T15:15:00",
                "November 6, 2024, 12:05 a.m. | 2024-11-06T00:05:00",
                "November 6, 2024 12:05 P.M. | 2024-11-06T12:05:00",
                "6 November 2024, 11.15am | 2024-11-06T11:15:00",
                "6. November 2024, 11.15 Uhr | 2024-11-06T11:15:00",
                "06.11.2024 11.15 | 2024-11-06T11:15:00",
                "6 novembre 2024 à 11h15 | 2024-11-06T11:15:00",
                "11:15, 6 November 2024 | 2024-11-06T11:15:00",
                "2024-11-06 23:59:59 | 2024-11-06T23:59:59",
            })
    void readsAClockTimeAndItsZone(String words, String expected) {
        assertThat(found(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 November 2024, a 5.25 million project",
                "6 November 2024: 4.50% more",
                "6 November 2024, version 10.30.2",
                "6 November 2024 24:10",
                "6 November 2024 11:75",
                "6 November 2024, 11:1534",
                "6.11.2024, 7.11.2024",
                "6 November 2024 - and only much later, at 10:15, the rest",
            })
    void inventsNoClockTime(String words) {
        assertThat(found(words)).isEqualTo("2024-11-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024",
                "03-04-2024",
                "03/04/2024, changed 7 May 2024",
                "555-13-04-2024",
                "31 June 2024",
                "2024-02-30",
                "2023-02-29",
                "30.02.2024",
                "13/25/2024",
                "2024-13-01",
                "6 November",
                "November 2024",
                "2024",
                "6 November 24",
                "12024-11-06",
                "2024-11-061",
                "1 2 3 2024",
                "",
            })
    void takesNoDateThatIsAmbiguousOrNoneAtAll(String words) {
        assertThat(found(words)).isEqualTo("none");
    }

    @Test
    void takesTheFirstFullDateAndTheNextWhereTheFirstIsNone() {
        assertThat(found("Posted 6 Nov 2024, changed 2024-11-08")).isEqualTo("2024-11-06");
        assertThat(found("31 June 2024 or 2024-07-01")).isEqualTo("2024-07-01");
        assertThat(found("03/04/2024, which is 4 March 2024")).isEqualTo("2024-03-04");
    }

    @Test
    void readsBothDaysThatANumericDateMayBe() {
        DateReading reading = StatedTimes.read("Posted 10/05/2022 at 11:15", "test").orElseThrow();

        assertThat(reading).isInstanceOf(DateReading.Either.class);
        DateReading.Either either = (DateReading.Either) reading;
        assertThat(either.words()).isEqualTo("10/05/2022");
        assertThat(either.dayFirst().iso()).isEqualTo("2022-05-10T11:15:00");
        assertThat(either.monthFirst().iso()).isEqualTo("2022-10-05T11:15:00");
    }

    @Test
    void leavesTheClockToTheDateItStandsBy() {
        assertThat(found("2024-11-06, 2024-11-07 10:30")).isEqualTo("2024-11-06");
    }

    @Test
    void saysWhereTheTimeStood() {
        StatedTime time = StatedTimes.find("2024-11-06", "date line").orElseThrow();

        assertThat(time.how()).isEqualTo("date line");
    }

    @Test
    void findsTheLastDayOfATextAsTheDateOfACaption() {
        assertThat(StatedTimes.lastDay("Seen on 3 May 2023, and on 6 November 2024."))
                .contains(LocalDate.of(2024, 11, 6));
        assertThat(StatedTimes.lastDay("Seen on some day")).isEmpty();
    }

    @Test
    void findsTheDayInAnAddress() {
        assertThat(StatedTimes.inUrl("https://a.example/2024/11/06/ferry"))
                .contains(LocalDate.of(2024, 11, 6));
        assertThat(StatedTimes.inUrl("https://a.example/ferry/20241106"))
                .contains(LocalDate.of(2024, 11, 6));
        assertThat(StatedTimes.inUrl("https://a.example/2024/13/06/ferry")).isEmpty();
        assertThat(StatedTimes.inUrl("https://a.example/2024/ferry")).isEmpty();
    }

    @Test
    void finishesOnLongLinesFullOfBeginnings() {
        for (String unit :
                new String[] {"1 ", "1    ", "May ", "2024-", "6 Nov ", "10:10 ", "1/1/"}) {
            assertThat(StatedTimes.find(unit.repeat(20_000), "test")).isEmpty();
        }
        assertThat(StatedTimes.lastDay("2024-11-06 ".repeat(100_000)))
                .contains(LocalDate.of(2024, 11, 6));
    }
}
