package synoptic.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds days, months, years and weekdays named in a text.
///
/// `May` and `March` need a number beside them; a bare number is a year from 1900 to 2099 only.
public final class TimeFinder {

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_WORD = 9;

    /// The times in `text`, in order; `words` are its words.
    public List<TimeExpression> times(String text, Words words) {
        List<TimeExpression> times = new ArrayList<>();
        for (int i = 0; i < words.count(); ) {
            int next =
                    words.isNumber(i)
                            ? atNumber(text, words, i, times)
                            : atWord(text, words, i, times);
            i = Math.max(next, i + 1);
        }
        return times;
    }

    /// `6 November 2024`, `2024-11-06`, `2024`; the word after what was found, or `i`.
    private static int atNumber(String text, Words words, int i, List<TimeExpression> times) {
        int iso = isoDay(text, words, i, times);
        if (iso > i) {
            return iso;
        }
        Integer day = dayOfMonth(words.raw(i));
        Integer month = beside(text, words, i + 1) ? month(words, i + 1) : null;
        if (day != null && month != null) {
            return dayAndMonth(text, words, i, i + 2, month, day, times);
        }
        Integer year = year(words, i);
        if (year != null && standsAsYear(text, words, i)) {
            times.add(at(words, i, i + 1, new TimeValue.Year(year)));
            return i + 1;
        }
        return i;
    }

    private static int atWord(String text, Words words, int i, List<TimeExpression> times) {
        if (!words.isCapitalised(i) || words.end(i) - words.start(i) > LONGEST_WORD) {
            return i;
        }
        DayOfWeek weekday = WEEKDAYS.get(words.folded(i));
        if (weekday != null) {
            times.add(at(words, i, i + 1, new TimeValue.Weekday(weekday)));
            return i + 1;
        }
        Integer month = month(words, i);
        if (month == null || !beside(text, words, i + 1) || !words.isNumber(i + 1)) {
            return i;
        }
        Integer year = year(words, i + 1);
        if (year != null) {
            times.add(at(words, i, i + 2, new TimeValue.Month(YearMonth.of(year, month))));
            return i + 2;
        }
        Integer day = dayOfMonth(words.raw(i + 1));
        return day == null ? i : dayAndMonth(text, words, i, i + 2, month, day, times);
    }

    private static int dayAndMonth(
            String text,
            Words words,
            int start,
            int end,
            int month,
            int day,
            List<TimeExpression> times) {
        Integer year = beside(text, words, end) ? year(words, end) : null;
        try {
            if (year != null) {
                times.add(
                        at(
                                words,
                                start,
                                end + 1,
                                new TimeValue.Day(LocalDate.of(year, month, day))));
                return end + 1;
            }
            times.add(at(words, start, end, new TimeValue.DayOfYear(MonthDay.of(month, day))));
            return end;
        } catch (DateTimeException e) {
            return start; // 31 June names no day
        }
    }

    /// Whether word `i` stands close by the one before it, as the parts of a date do; a dot may
    /// stand between after a number of one or two digits and after an abbreviation.
    private static boolean beside(String text, Words words, int i) {
        if (i >= words.count() || words.start(i) - words.end(i - 1) > 2) {
            return false;
        }
        for (int at = words.end(i - 1); at < words.start(i); at++) {
            boolean dot = text.charAt(at) == '.' && words.end(i - 1) - words.start(i - 1) <= 4;
            if (!dot && " \u00a0,-/'’".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int isoDay(String text, Words words, int i, List<TimeExpression> times) {
        Integer year = year(words, i);
        if (year == null || i + 2 >= words.count() || text.charAt(words.end(i)) != '-') {
            return i;
        }
        Integer month = dayOfMonth(words.raw(i + 1));
        Integer day = dayOfMonth(words.raw(i + 2));
        boolean joined =
                words.start(i + 1) == words.end(i) + 1
                        && text.charAt(words.end(i + 1)) == '-'
                        && words.start(i + 2) == words.end(i + 1) + 1;
        if (!joined || month == null || day == null || month > 12) {
            return i;
        }
        try {
            times.add(at(words, i, i + 3, new TimeValue.Day(LocalDate.of(year, month, day))));
            return i + 3;
        } catch (DateTimeException e) {
            return i; // 2024-02-30 names no day
        }
    }

    /// A year is no amount: no currency mark before it, no unit of money or count after it.
    private static boolean standsAsYear(String text, Words words, int i) {
        char before = words.start(i) == 0 ? ' ' : text.charAt(words.start(i) - 1);
        char after = words.end(i) == text.length() ? ' ' : text.charAt(words.end(i));
        return "$€£¥+#.".indexOf(before) < 0 && "%+°".indexOf(after) < 0;
    }

    private static TimeExpression at(Words words, int start, int end, TimeValue value) {
        return new TimeExpression(new Span(words.start(start), words.end(end - 1)), value);
    }

    private static @Nullable Integer month(Words words, int i) {
        return words.isCapitalised(i) && words.end(i) - words.start(i) <= LONGEST_WORD
                ? MONTHS.get(words.folded(i))
                : null;
    }

    private static @Nullable Integer year(Words words, int i) {
        if (words.end(i) - words.start(i) != 4 || !words.isNumber(i)) {
            return null;
        }
        Integer year = number(words.raw(i));
        return year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    /// 1 to 31, with or without `st`, `nd`, `rd`, `th`.
    private static @Nullable Integer dayOfMonth(String word) {
        String bare = word.length() > 2 ? word.replaceFirst("(?:st|nd|rd|th)$", "") : word;
        Integer day = bare.length() <= 2 ? number(bare) : null;
        return day != null && day >= 1 && day <= 31 ? day : null;
    }

    private static @Nullable Integer number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "january jan januar",
            "february feb februar",
            "march mar marz",
            "april apr",
            "may mai",
            "june jun juni",
            "july jul juli",
            "august aug",
            "september sept sep",
            "october oct oktober",
            "november nov",
            "december dec dezember"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return months;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
        }
        return weekdays;
    }
}
