package synoptic.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When something is said to happen, as exactly as the words allow, before any anchor is known.
public sealed interface TimeValue {

    record Day(LocalDate date) implements TimeValue {}

    /// A day of a year that is not said: `November 6`.
    record DayOfYear(MonthDay day) implements TimeValue {}

    record Month(YearMonth month) implements TimeValue {}

    record Year(int year) implements TimeValue {}

    /// A weekday near the day of writing: `on Monday`.
    record Weekday(DayOfWeek day) implements TimeValue {}

    /// A month of a year that is not said: `in June`.
    record MonthOfYear(java.time.Month month) implements TimeValue {}

    /// Ten years from `first` on: `the 1990s`.
    record Decade(int first) implements TimeValue {}

    /// A hundred years; `number` is 20 for the twentieth.
    record Century(int number) implements TimeValue {}

    /// A quarter or a season of a year, which the words may name: `the third quarter of 2024`.
    record Quarter(int number, @Nullable TimeValue year) implements TimeValue {}

    /// A half of a year.
    record Half(int number, @Nullable TimeValue year) implements TimeValue {}

    record InSeason(Season season, @Nullable TimeValue year) implements TimeValue {}

    /// One that comes back, said to be the one before, this, or the next: `last Tuesday` has -1.
    record Turned(int direction, TimeValue what) implements TimeValue {}

    /// So many units from the day of writing: `yesterday`, `last week`, `two years ago`. A negative
    /// amount is in the past; none is given where the words give none, only whether it is past.
    record Shift(int direction, @Nullable Integer amount, TimeUnit unit) implements TimeValue {}

    /// So many units from a time that stands elsewhere in the text: `eight years later`.
    record ShiftFromOther(int direction, @Nullable Integer amount, TimeUnit unit)
            implements TimeValue {}

    /// `Monday night`; the day is not always said.
    record InPartOfDay(@Nullable TimeValue day, PartOfDay part) implements TimeValue {}

    /// A weekday with its day: `Wednesday, November 6`.
    record NamedDay(Weekday weekday, TimeValue day) implements TimeValue {}

    /// An hour of the clock, its minute where said, and its day where said.
    record Clock(@Nullable TimeValue day, int hour, @Nullable Integer minute)
            implements TimeValue {}

    /// A length of time; `amount` is null where the words give none: `several years`.
    record Length(@Nullable Double amount, TimeUnit unit) implements TimeValue {}

    /// What comes back: `every Monday`, `annually`.
    record Repeated(TimeValue what) implements TimeValue {}

    record Past() implements TimeValue {}

    record Present() implements TimeValue {}

    record Future() implements TimeValue {}

    /// TimeML's type of what is named.
    default TimeType type() {
        return switch (this) {
            case InPartOfDay p -> TimeType.TIME;
            case Clock c -> TimeType.TIME;
            case Length l -> TimeType.DURATION;
            case Repeated r -> TimeType.SET;
            case Shift s -> s.unit().isClock() ? TimeType.TIME : TimeType.DATE;
            case Turned t -> t.what().type();
            default -> TimeType.DATE;
        };
    }

    /// The days, months, years and weekdays that the words name by themselves, without counting
    /// from another time: for `late on Monday, 6 May` the weekday and the day.
    default List<TimeValue> named() {
        return switch (this) {
            case Day d -> List.of(d);
            case DayOfYear d -> List.of(d);
            case Month m -> List.of(m);
            case Year y -> List.of(y);
            case Weekday w -> List.of(w);
            case NamedDay n -> Stream.concat(Stream.of(n.weekday()), of(n.day())).toList();
            case Turned t -> t.what().named();
            case InPartOfDay p -> of(p.day()).toList();
            case Clock c -> of(c.day()).toList();
            case Quarter q -> of(q.year()).toList();
            case Half h -> of(h.year()).toList();
            case InSeason s -> of(s.year()).toList();
            case Repeated r -> r.what().named();
            default -> List.of();
        };
    }

    private static Stream<TimeValue> of(@Nullable TimeValue value) {
        return value == null ? Stream.of() : value.named().stream();
    }
}
