package synoptic.read.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.news.DateOrder;
import synoptic.news.Publication;

class DatingTest {

    private static final String DOUBT =
            "'10/05/2022' (place 1) may be 10 May 2022 or 5 October 2022";

    /// What comes of places that each hold dates of equal standing, apart by `;`.
    private static String settled(Dating dating, List<LocalDate> others, String... places) {
        List<Supplier<List<DateReading>>> readings = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            String how = "place " + (i + 1);
            String[] equals = places[i].split(";");
            readings.add(
                    () ->
                            Stream.of(equals)
                                    .flatMap(words -> StatedTimes.read(words, how).stream())
                                    .toList());
        }
        return switch (dating.publication(readings, others::stream, "nothing is stated")) {
            case Publication.Stated stated -> stated.time().iso() + " " + stated.time().how();
            case Publication.Unknown unknown -> unknown.why();
        };
    }

    private static String settled(String... places) {
        return settled(new Dating(null, null, null), List.of(), places);
    }

    private static Dating of(@Nullable String country, @Nullable String language) {
        return new Dating(null, country, language);
    }

    @Test
    void takesTheDateOfTheSurestPlaceThatHasOne() {
        assertThat(settled("none", "3 May 2021", "7 May 2021")).isEqualTo("2021-05-03 place 2");
    }

    @Test
    void takesNoneOfTwoDatesOfEqualStandingThatConflict() {
        assertThat(settled("3 May 2021;7 May 2021", "7 May 2021"))
                .isEqualTo(
                        "two dates of equal standing conflict: 3 May 2021 (place 1) and 7 May 2021"
                                + " (place 1)");
    }

    @Test
    void seesNoConflictInDaysThatAZoneMayPutApart() {
        assertThat(settled("2021-05-03T23:30:00Z;4 May 2021"))
                .isEqualTo("2021-05-03T23:30:00Z place 1");
    }

    @Test
    void saysThatNothingIsStatedWhereNothingIs() {
        assertThat(settled("yesterday", "May 2021")).isEqualTo("nothing is stated");
    }

    @Test
    void takesNoDateThatMayBeEitherOfTwoDays() {
        assertThat(settled("10/05/2022")).isEqualTo(DOUBT);
        assertThat(settled("10/05/2022", "7 May 2021")).isEqualTo(DOUBT);
    }

    @Test
    void tellsDayFromMonthByAnotherDateThatAgreesWithOneReading() {
        assertThat(settled("10/05/2022", "6 October 2022"))
                .isEqualTo("2022-10-05 place 1, the month first as another date there agrees");
        assertThat(settled(of(null, null), List.of(LocalDate.of(2022, 5, 10)), "10/05/2022 11:15"))
                .isEqualTo(
                        "2022-05-10T11:15:00 place 1, the day first as another date there agrees");
        assertThat(settled("10/05/2022", "5 October 2022", "10 May 2022")).isEqualTo(DOUBT);
    }

    @Test
    void tellsDayFromMonthByTheRestOfTheFileBeforeAnyCustom() {
        Dating dating = new Dating(DateOrder.MONTH_FIRST, "DE", "de");

        assertThat(settled(dating, List.of(), "10/05/2022"))
                .isEqualTo(
                        "2022-10-05 place 1, the month first as other dates of the file have it");
    }

    @ParameterizedTest
    @CsvSource({
        "US, en, 2022-10-05",
        "GB, en, 2022-05-10",
        "IN, , 2022-05-10",
        ", en-GB, 2022-05-10",
        ", en_US, 2022-10-05",
        ", de, 2022-05-10",
        ", es-MX, 2022-05-10",
        "DE, de-AT, 2022-05-10",
    })
    void tellsDayFromMonthByTheCountryOfTheOutletAndTheDeclaredLanguage(
            @Nullable String country, @Nullable String language, String day) {
        assertThat(settled(of(country, language), List.of(), "10/05/2022")).startsWith(day);
    }

    @ParameterizedTest
    @CsvSource({
        ", en",
        ", ",
        "CA, en",
        "CA, en-CA",
        "XX, en",
        "IN, en-US",
        ", zh",
        ", ja-JP",
        "PH, en-PH",
        ", x"
    })
    void takesNoDateWhereCustomsAreMixedUnknownOrContradictEachOther(
            @Nullable String country, @Nullable String language) {
        assertThat(settled(of(country, language), List.of(), "10/05/2022")).isEqualTo(DOUBT);
    }
}
