package synoptic.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.time.CalendarTime.Precision;
import synoptic.annotate.time.CalendarTime.YearSource;

/// Tells what words mean when the day they were written is known.
///
/// A weekday is the nearest of the week just past, or of the week to come where the words look
/// ahead; a month, a day or a quarter without a year is the nearest one.
public final class TimeNormalizer {

    /// The value of `time` as TimeML writes it. Without an anchor, what is not said is `X`.
    public String value(TimeExpression time, @Nullable LocalDate anchor) {
        return value(time.value(), time.tense(), anchor);
    }

    /// The days that `time` denotes; nothing for lengths, for what comes back, for what is vague,
    /// and for what needs an anchor that is not there.
    public Optional<CalendarTime> calendar(TimeExpression time, @Nullable LocalDate anchor) {
        return Optional.ofNullable(calendar(time.value(), time.tense(), anchor));
    }

    private static String value(TimeValue value, Tense tense, @Nullable LocalDate anchor) {
        return switch (value) {
            case TimeValue.Length length -> length(length);
            case TimeValue.Repeated repeated -> repeated(repeated.what());
            case TimeValue.Past past -> "PAST_REF";
            case TimeValue.Present present -> "PRESENT_REF";
            case TimeValue.Future future -> "FUTURE_REF";
            case TimeValue.InPartOfDay part ->
                    day(part.day(), tense, anchor) + "T" + part.part().code();
            case TimeValue.Clock clock -> day(clock.day(), tense, anchor) + clock(clock);
            default -> {
                CalendarTime calendar = calendar(value, tense, anchor);
                yield calendar == null ? unanchored(value) : calendar.timeml();
            }
        };
    }

    private static String length(TimeValue.Length length) {
        Double amount = length.amount();
        return length.unit().duration(amount == null ? -1 : amount);
    }

    private static String repeated(TimeValue what) {
        return what instanceof TimeValue.Length length ? length(length) : unanchored(what);
    }

    private static String clock(TimeValue.Clock clock) {
        Integer minute = clock.minute();
        return String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), minute == null ? 0 : minute);
    }

    /// A day of which a part is named; the day of writing where none is said.
    private static String day(@Nullable TimeValue day, Tense tense, @Nullable LocalDate anchor) {
        if (day == null) {
            return anchor == null ? "XXXX-XX-XX" : anchor.toString();
        }
        return value(day, tense, anchor);
    }

    /// What can be written without an anchor.
    private static String unanchored(TimeValue value) {
        return switch (value) {
            case TimeValue.DayOfYear d -> "XXXX" + d.day().toString().substring(1);
            case TimeValue.Weekday w -> "XXXX-WXX-" + w.day().getValue();
            case TimeValue.MonthOfYear m ->
                    String.format(Locale.ROOT, "XXXX-%02d", m.month().getValue());
            case TimeValue.Quarter q -> "XXXX-Q" + q.number();
            case TimeValue.Half h -> "XXXX-H" + h.number();
            case TimeValue.InSeason s -> "XXXX-" + s.season().code();
            case TimeValue.Turned t -> unanchored(t.what());
            case TimeValue.NamedDay n -> unanchored(n.day());
            case TimeValue.InPartOfDay p ->
                    (p.day() == null ? "XXXX-XX-XX" : unanchored(p.day())) + "T" + p.part().code();
            case TimeValue.Shift s -> shifted(s.direction(), s.amount(), s.unit());
            case TimeValue.ShiftFromOther s -> placeholder(s.unit());
            default -> "XXXX-XX-XX";
        };
    }

    private static String shifted(int direction, @Nullable Integer amount, TimeUnit unit) {
        if (amount == null) {
            return direction < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        return placeholder(unit);
    }

    private static String placeholder(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
            case DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXXX";
            case CENTURY -> "XXXX";
        };
    }

    private static @Nullable CalendarTime calendar(
            TimeValue value, Tense tense, @Nullable LocalDate anchor) {
        return switch (value) {
            case TimeValue.Day d -> stated(d.date(), Precision.DAY);
            case TimeValue.Month m -> stated(m.month().atDay(1), Precision.MONTH);
            case TimeValue.Year y -> stated(LocalDate.of(y.year(), 1, 1), Precision.YEAR);
            case TimeValue.Decade d -> stated(LocalDate.of(d.first(), 1, 1), Precision.DECADE);
            case TimeValue.Century c ->
                    stated(LocalDate.of((c.number() - 1) * 100, 1, 1), Precision.CENTURY);
            case TimeValue.NamedDay n -> calendar(n.day(), tense, anchor);
            case TimeValue.InPartOfDay p -> calendarOf(p.day(), tense, anchor);
            case TimeValue.Clock c -> calendarOf(c.day(), tense, anchor);
            case TimeValue.Quarter q ->
                    inYear(q.year(), 3 * q.number() - 2, Precision.QUARTER, tense, anchor);
            case TimeValue.Half h ->
                    inYear(h.year(), 6 * h.number() - 5, Precision.HALF_YEAR, tense, anchor);
            case TimeValue.InSeason s ->
                    inYear(s.year(), s.season().firstMonth(), Precision.SEASON, tense, anchor);
            case TimeValue.DayOfYear d ->
                    anchor == null ? null : inferred(nearest(d.day(), anchor), Precision.DAY);
            case TimeValue.Weekday w ->
                    anchor == null
                            ? null
                            : inferred(weekday(w.day(), tense, anchor), Precision.DAY);
            case TimeValue.MonthOfYear m ->
                    anchor == null
                            ? null
                            : inferred(month(m.month().getValue(), tense, anchor), Precision.MONTH);
            case TimeValue.Turned t -> anchor == null ? null : turned(t, tense, anchor);
            case TimeValue.Shift s ->
                    anchor == null
                            ? null
                            : shift(s.direction(), s.amount(), s.unit(), tense, anchor);
            case TimeValue.ShiftFromOther s ->
                    anchor == null || s.direction() > 0
                            ? null
                            : shift(s.direction(), s.amount(), s.unit(), tense, anchor);
            case TimeValue.Length l -> null;
            case TimeValue.Repeated r -> null;
            case TimeValue.Past p -> null;
            case TimeValue.Present p -> null;
            case TimeValue.Future f -> null;
        };
    }

    private static @Nullable CalendarTime calendarOf(
            @Nullable TimeValue day, Tense tense, @Nullable LocalDate anchor) {
        if (day == null) {
            return anchor == null ? null : inferred(anchor, Precision.DAY);
        }
        return calendar(day, tense, anchor);
    }

    private static CalendarTime stated(LocalDate first, Precision precision) {
        return new CalendarTime(first, precision, YearSource.STATED);
    }

    private static CalendarTime inferred(LocalDate first, Precision precision) {
        return new CalendarTime(first, precision, YearSource.INFERRED);
    }

    /// The year nearest to the anchor that has this day.
    private static LocalDate nearest(MonthDay day, LocalDate anchor) {
        LocalDate best = day.atYear(anchor.getYear());
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate candidate = day.atYear(year);
            if (Math.abs(ChronoUnit.DAYS.between(candidate, anchor))
                    < Math.abs(ChronoUnit.DAYS.between(best, anchor))) {
                best = candidate;
            }
        }
        return best;
    }

    private static LocalDate weekday(DayOfWeek day, Tense tense, LocalDate anchor) {
        return anchor.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day));
    }

    private static LocalDate month(int month, Tense tense, LocalDate anchor) {
        LocalDate first = anchor.withDayOfMonth(1).withMonth(month);
        if (tense == Tense.FUTURE) {
            return month < anchor.getMonthValue() ? first.plusYears(1) : first;
        }
        return month > anchor.getMonthValue() + 1 ? first.minusYears(1) : first;
    }

    /// A stretch of a year that begins with `month`; without a year, one that is not far ahead.
    private static @Nullable CalendarTime inYear(
            @Nullable TimeValue year,
            int month,
            Precision precision,
            Tense tense,
            @Nullable LocalDate anchor) {
        if (year != null) {
            CalendarTime known = calendar(year, tense, anchor);
            return known == null
                    ? null
                    : new CalendarTime(known.first().withMonth(month), precision, known.year());
        }
        if (anchor == null) {
            return null;
        }
        LocalDate first = anchor.withDayOfMonth(1).withMonth(month);
        boolean far = first.isAfter(anchor.plusMonths(3)) && tense == Tense.PAST;
        return inferred(far ? first.minusYears(1) : first, precision);
    }

    /// `last Tuesday`, `next January`, `this summer`.
    private static @Nullable CalendarTime turned(
            TimeValue.Turned turned, Tense tense, LocalDate anchor) {
        int direction = turned.direction();
        return switch (turned.what()) {
            case TimeValue.Weekday w ->
                    inferred(turnedDay(w.day(), direction, anchor), Precision.DAY);
            case TimeValue.MonthOfYear m ->
                    inferred(turnedMonth(m.month().getValue(), direction, anchor), Precision.MONTH);
            case TimeValue.InSeason s ->
                    inferred(
                            direction == 0
                                    ? anchor.withDayOfMonth(1).withMonth(s.season().firstMonth())
                                    : turnedMonth(s.season().firstMonth(), direction, anchor),
                            Precision.SEASON);
            default -> calendar(turned.what(), direction > 0 ? Tense.FUTURE : tense, anchor);
        };
    }

    private static LocalDate turnedDay(DayOfWeek day, int direction, LocalDate anchor) {
        return anchor.with(
                direction < 0
                        ? TemporalAdjusters.previous(day)
                        : direction > 0
                                ? TemporalAdjusters.next(day)
                                : TemporalAdjusters.nextOrSame(day));
    }

    private static LocalDate turnedMonth(int month, int direction, LocalDate anchor) {
        LocalDate first = anchor.withDayOfMonth(1).withMonth(month);
        if (direction < 0) {
            return month >= anchor.getMonthValue() ? first.minusYears(1) : first;
        }
        return direction > 0 && month <= anchor.getMonthValue() ? first.plusYears(1) : first;
    }

    private static @Nullable CalendarTime shift(
            int direction, @Nullable Integer amount, TimeUnit unit, Tense tense, LocalDate anchor) {
        if (amount == null || amount > 9_999) {
            return null;
        }
        int by = amount * Integer.signum(direction);
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> inferred(anchor, Precision.DAY);
            case DAY -> inferred(anchor.plusDays(by), Precision.DAY);
            case WEEKEND -> inferred(weekend(by, tense, anchor), Precision.WEEKEND);
            case WEEK -> inferred(anchor.plusWeeks(by), Precision.WEEK);
            case MONTH -> inferred(anchor.plusMonths(by), Precision.MONTH);
            case QUARTER -> inferred(anchor.plus(by, IsoFields.QUARTER_YEARS), Precision.QUARTER);
            case YEAR -> inferred(anchor.plusYears(by), Precision.YEAR);
            case DECADE -> inferred(anchor.plusYears(10L * by), Precision.DECADE);
            case CENTURY -> inferred(anchor.plusYears(100L * by), Precision.CENTURY);
        };
    }

    /// `the weekend` is the one just past until it is near again.
    private static LocalDate weekend(int by, Tense tense, LocalDate anchor) {
        boolean past =
                by == 0
                        && tense == Tense.PAST
                        && anchor.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0;
        return past ? anchor.minusWeeks(1) : anchor.plusWeeks(by);
    }
}
