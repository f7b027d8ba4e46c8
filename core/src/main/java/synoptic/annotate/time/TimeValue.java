package synoptic.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/// When something is said to happen, as exactly as the words allow.
public sealed interface TimeValue {

    record Day(LocalDate date) implements TimeValue {}

    /// A day of a year that is not said: `November 6`.
    record DayOfYear(MonthDay day) implements TimeValue {}

    record Month(YearMonth month) implements TimeValue {}

    record Year(int year) implements TimeValue {}

    /// A weekday near the day of writing: `on Monday`.
    record Weekday(DayOfWeek day) implements TimeValue {}
}
