package synoptic.annotate.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// The stretch of the calendar that words denote: from `first`, of the length of its precision.
public record CalendarTime(LocalDate first, Precision precision, YearSource year) {

    /// How exactly a time is given.
    public enum Precision {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        SEASON,
        QUARTER,
        HALF_YEAR,
        YEAR,
        DECADE,
        CENTURY
    }

    /// Whether the year stands in the words or follows from the anchor.
    public enum YearSource {
        STATED,
        INFERRED
    }

    public CalendarTime {
        first =
                switch (precision) {
                    case DAY -> first;
                    case WEEKEND ->
                            first.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                                    .plusDays(5);
                    case WEEK ->
                            first.with(
                                    TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
                    case MONTH, SEASON -> first.withDayOfMonth(1);
                    case QUARTER -> first.with(IsoFields.DAY_OF_QUARTER, 1);
                    case HALF_YEAR ->
                            first.withDayOfMonth(1).withMonth(first.getMonthValue() < 7 ? 1 : 7);
                    case YEAR -> first.withDayOfYear(1);
                    case DECADE -> first.withDayOfYear(1).withYear(first.getYear() / 10 * 10);
                    case CENTURY -> first.withDayOfYear(1).withYear(first.getYear() / 100 * 100);
                };
    }

    /// The last day of the stretch.
    public LocalDate last() {
        LocalDate next =
                switch (precision) {
                    case DAY -> first.plusDays(1);
                    case WEEKEND -> first.plusDays(2);
                    case WEEK -> first.plusDays(7);
                    case MONTH -> first.plusMonths(1);
                    case SEASON, QUARTER -> first.plusMonths(3);
                    case HALF_YEAR -> first.plusMonths(6);
                    case YEAR -> first.plusYears(1);
                    case DECADE -> first.plusYears(10);
                    case CENTURY -> first.plusYears(100);
                };
        return next.minusDays(1);
    }

    /// As TimeML writes it: `2024-11-06`, `2024-W45`, `2024-Q3`, `199X` for the 1990s.
    public String timeml() {
        int year = first.getYear();
        return switch (precision) {
            case DAY -> first.toString();
            case WEEKEND -> week() + "-WE";
            case WEEK -> week();
            case MONTH -> first.toString().substring(0, 7);
            case SEASON -> year + "-" + season().code();
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case HALF_YEAR -> year + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> Integer.toString(year);
            case DECADE -> year / 10 + "X";
            case CENTURY -> year / 100 + "XX";
        };
    }

    private Season season() {
        for (Season season : Season.values()) {
            if (season.firstMonth() == first.getMonthValue()) {
                return season;
            }
        }
        return Season.WINTER;
    }

    private String week() {
        WeekFields iso = WeekFields.ISO;
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                first.get(iso.weekBasedYear()),
                first.get(iso.weekOfWeekBasedYear()));
    }
}
