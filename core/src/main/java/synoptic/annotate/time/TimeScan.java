package synoptic.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.time.TimeWords.Kind;
import synoptic.text.Span;
import synoptic.text.Words;

/// One pass over the words of a text, which reads a time wherever one begins.
///
/// Each reader takes the word it begins at and gives the word after what it read, or [#NONE]; what
/// was read is then in `value`. Readers look ahead a bounded number of words.
final class TimeScan {

    private static final int NONE = -1;
    private static final int LONGEST_NAME = 9;
    private static final int COMPARED = 80;

    private final String text;
    private final Words words;
    private final Digits digits;
    private final short[] codes;
    private final Tenses tenses;
    private TimeValue value = new TimeValue.Present();

    /// The quarter last named, and where: what `a year earlier` is compared with.
    private int quarter = NONE;
    private int quarterAt;

    TimeScan(String text, Words words) {
        this.text = text;
        this.words = words;
        digits = new Digits(text, words);
        codes = TimeWords.codes(words);
        tenses = new Tenses(text, words);
    }

    List<TimeExpression> times() {
        List<TimeExpression> times = new ArrayList<>();
        for (int i = 0; i < codes.length; ) {
            int end = codes[i] == 0 && !words.isNumber(i) ? NONE : phrase(i);
            if (end == NONE) {
                i++;
            } else {
                times.add(new TimeExpression(span(i, end), compared(i), tenses.around(i, end)));
                i = end;
            }
        }
        return times;
    }

    /// In reports of earnings, `a year earlier` is the same quarter of that year.
    private TimeValue compared(int i) {
        if (value instanceof TimeValue.Quarter named) {
            quarter = named.number();
            quarterAt = i;
        }
        boolean yearBefore =
                (value instanceof TimeValue.Shift shift && isYearBefore(shift))
                        || (value instanceof TimeValue.ShiftFromOther other
                                && other.direction() < 0
                                && other.unit() == TimeUnit.YEAR
                                && Integer.valueOf(1).equals(other.amount()));
        return yearBefore && quarter != NONE && i - quarterAt <= COMPARED && !is(Kind.TURN, i)
                ? new TimeValue.Quarter(quarter, new TimeValue.Shift(-1, 1, TimeUnit.YEAR))
                : value;
    }

    private static boolean isYearBefore(TimeValue.Shift shift) {
        return shift.direction() < 0
                && shift.unit() == TimeUnit.YEAR
                && Integer.valueOf(1).equals(shift.amount());
    }

    private Span span(int i, int end) {
        int to = words.end(end - 1);
        if (words.end(end - 1) - words.start(end - 1) > 3
                && text.charAt(to - 1) == 's'
                && "'’".indexOf(text.charAt(to - 2)) >= 0) {
            to -= 2;
        } else if (to < text.length()
                && text.charAt(to) == '.'
                && text.charAt(to - 1) == 'm'
                && text.charAt(to - 2) == '.') {
            to++; // the second dot of `p.m.`
        }
        return new Span(words.start(i), to);
    }

    private int phrase(int i) {
        if (words.isNumber(i)) {
            return number(i);
        }
        return switch (kind(i)) {
            case THE -> the(i);
            case TURN -> turnOrPresent(i);
            case STAGE, EARLIER, LATER -> stage(i);
            case ABOUT -> about(i);
            case A, SOME, NUMBER -> counted(i);
            case HALF -> halfUnit(i);
            case ORDINAL -> ordinal(i);
            case MONTH, DOUBTFUL_MONTH -> month(i);
            case WEEKDAY, WEEKDAYS -> weekday(i);
            case DAY_WORD -> dayWord(i);
            case TONIGHT -> read(new TimeValue.InPartOfDay(today(), PartOfDay.NIGHT), i + 1);
            case OVERNIGHT -> read(new TimeValue.InPartOfDay(today(), PartOfDay.NIGHT), i + 1);
            case HOUR_WORD -> withDay(i + 1, value(i), 0);
            case EVERY -> every(i);
            case EACH_UNIT -> read(each(value(i)), i + 1);
            case PAST_WORD -> past(i);
            case PRESENT_WORD -> read(new TimeValue.Present(), i + 1);
            case FUTURE_WORD -> read(new TimeValue.Future(), i + 1);
            case FISCAL -> fiscal(i);
            case Q -> quarterOf(i + 1, value(i));
            case UNIT -> unit(i);
            case UNITS -> units(i);
            case SEASON -> season(i);
            case STAGE_NOUN -> stageNoun(i);
            default -> NONE;
        };
    }

    // ---- words and what stands between them

    private Kind kind(int i) {
        return i >= codes.length ? Kind.NONE : TimeWords.kind(codes[i]);
    }

    private int value(int i) {
        return TimeWords.value(codes[i]);
    }

    private boolean is(Kind kind, int i) {
        return i < codes.length && codes[i] != 0 && TimeWords.kind(codes[i]) == kind;
    }

    /// Whether word `i` is of this kind and follows the one before at once.
    private boolean follows(Kind kind, int i) {
        return is(kind, i) && joined(i);
    }

    /// Whether only a space or a hyphen stands before word `i`.
    private boolean joined(int i) {
        return i > 0
                && i < codes.length
                && words.start(i) == words.end(i - 1) + 1
                && " \u00a0-–".indexOf(text.charAt(words.end(i - 1))) >= 0;
    }

    private boolean hyphened(int i) {
        return joined(i) && text.charAt(words.end(i - 1)) == '-';
    }

    /// Whether word `i` stands close by the one before it, as the parts of a date do; a dot may
    /// stand between after a number of one or two digits and after an abbreviation.
    private boolean beside(int i) {
        if (i >= codes.length || words.start(i) - words.end(i - 1) > 2) {
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

    private boolean isWord(String word, int i) {
        return i < codes.length
                && words.end(i) - words.start(i) == word.length()
                && text.regionMatches(true, words.start(i), word, 0, word.length());
    }

    private int read(TimeValue read, int end) {
        value = read;
        return end;
    }

    private static TimeValue today() {
        return new TimeValue.Shift(0, 0, TimeUnit.DAY);
    }

    private static TimeUnit unitOf(int value) {
        return UNITS[value];
    }

    private static final TimeUnit[] UNITS = TimeUnit.values();
    private static final PartOfDay[] PARTS = PartOfDay.values();
    private static final Season[] SEASONS = Season.values();

    private static TimeValue each(int unit) {
        return new TimeValue.Repeated(new TimeValue.Length(1.0, unitOf(unit)));
    }

    // ---- numbers

    /// `6 November 2024`, `2024-11-06`, `2024`, `8 a.m.`, `1990s`, `48 hours`.
    private int number(int i) {
        int end = isoDay(i);
        end = end == NONE ? clock(i) : end;
        end = end == NONE ? dayThenMonth(i) : end;
        end = end == NONE ? slashDay(i) : end;
        end = end == NONE ? decade(i) : end;
        end = end == NONE ? counted(i) : end;
        return end == NONE ? year(i) : end;
    }

    private int dayThenMonth(int i) {
        int day = digits.dayOfMonth(i);
        int at = digits.isOrdinal(i) && follows(Kind.OF, i + 1) ? i + 2 : i + 1;
        int month = day != NONE && beside(at) ? monthNumber(at) : NONE;
        return month == NONE ? NONE : dayAndMonth(at + 1, month, day);
    }

    private int year(int i) {
        int year = digits.year(i);
        if (year == NONE || !standsAsYear(i)) {
            return NONE;
        }
        return read(new TimeValue.Year(year), i + 1);
    }

    /// A year is no amount: no currency mark before it, no unit of money or count after it.
    private boolean standsAsYear(int i) {
        char before = words.start(i) == 0 ? ' ' : text.charAt(words.start(i) - 1);
        char after = words.end(i) == text.length() ? ' ' : text.charAt(words.end(i));
        return "$€£¥+#.".indexOf(before) < 0 && "%+°".indexOf(after) < 0;
    }

    private int decade(int i) {
        int first = digits.decade(i);
        return first == NONE ? NONE : read(new TimeValue.Decade(first), i + 1);
    }

    private int isoDay(int i) {
        int year = digits.year(i);
        if (year == NONE || i + 2 >= codes.length || !dashed(i + 1) || !dashed(i + 2)) {
            return NONE;
        }
        return day(i + 3, year, digits.dayOfMonth(i + 1), digits.dayOfMonth(i + 2));
    }

    private boolean dashed(int i) {
        return words.start(i) == words.end(i - 1) + 1 && text.charAt(words.end(i - 1)) == '-';
    }

    /// `11/06/24` and `11/06/2024`, month first, as American outlets write; the day first where
    /// the first cannot be a month.
    private int slashDay(int i) {
        if (i + 2 >= codes.length || !slashed(i + 1) || !slashed(i + 2)) {
            return NONE;
        }
        int first = digits.dayOfMonth(i);
        int second = digits.dayOfMonth(i + 1);
        int year = digits.number(i + 2);
        int length = words.end(i + 2) - words.start(i + 2);
        if (first == NONE || second == NONE || year == NONE || (length != 2 && length != 4)) {
            return NONE;
        }
        int full = length == 4 ? year : year + (year < 50 ? 2000 : 1900);
        return first > 12 ? day(i + 3, full, second, first) : day(i + 3, full, first, second);
    }

    private boolean slashed(int i) {
        return words.start(i) == words.end(i - 1) + 1 && text.charAt(words.end(i - 1)) == '/';
    }

    private int day(int end, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return NONE; // 2024-02-30 names no day
        }
        return read(new TimeValue.Day(LocalDate.of(year, month, day)), end);
    }

    // ---- clock

    /// `8 a.m.`, `8pm`, `11:15 GMT`, `at 11:15`, with its day where that follows.
    private int clock(int i) {
        int last = words.end(i);
        int length = last - words.start(i);
        boolean pmInWord = length > 2 && endsWith(i, "pm");
        boolean amInWord = length > 2 && endsWith(i, "am");
        int minutes = digits.clock(words.start(i), amInWord || pmInWord ? last - 2 : last);
        if (minutes == NONE) {
            return NONE;
        }
        boolean withMinute = text.substring(words.start(i), last).indexOf(':') >= 0;
        int end = i + 1;
        boolean pm = pmInWord;
        boolean said = amInWord || pmInWord;
        int half = said ? NONE : halfOfDay(end);
        if (half != NONE) {
            pm = is(Kind.PM, end) || isWord("p", end);
            said = true;
            end = half;
        }
        if (follows(Kind.OCLOCK, end)) {
            said = true;
            end++;
        }
        if (isZone(end)) {
            said |= withMinute || length == 4;
            end++;
        }
        if (!said && !(withMinute && afterAt(i))) {
            return NONE;
        }
        int hour = minutes / 60 % 24;
        hour = pm && hour < 12 ? hour + 12 : amInWord && hour == 12 ? 0 : hour;
        return withDay(end, hour, withMinute ? minutes % 60 : 0);
    }

    private boolean endsWith(int i, String ending) {
        return text.regionMatches(true, words.end(i) - ending.length(), ending, 0, ending.length());
    }

    private boolean afterAt(int i) {
        return i > 0
                && (isWord("at", i - 1)
                        || isWord("by", i - 1)
                        || isWord("until", i - 1)
                        || isWord("from", i - 1)
                        || is(Kind.ABOUT, i - 1));
    }

    /// The word after `am`, `pm`, `a.m.`, `p.m.`
    private int halfOfDay(int i) {
        if (follows(Kind.AM, i) || follows(Kind.PM, i)) {
            return i + 1;
        }
        boolean dotted =
                joined(i)
                        && (isWord("a", i) || isWord("p", i))
                        && isWord("m", i + 1)
                        && words.start(i + 1) == words.end(i) + 1
                        && text.charAt(words.end(i)) == '.';
        return dotted ? i + 2 : NONE;
    }

    /// A clock time with the day that follows it, if one does: `8 a.m. on Monday`.
    private int withDay(int from, int hour, int minute) {
        int end = isZone(from) ? from + 1 : from;
        int at = isWord("on", end) && nearby(end) ? end + 1 : end;
        int day = nearby(at) ? dayAfterClock(at) : NONE;
        if (day == NONE) {
            return read(new TimeValue.Clock(null, hour, minute), end);
        }
        return read(new TimeValue.Clock(value, hour, minute), day);
    }

    private boolean isZone(int i) {
        return is(Kind.ZONE, i) && nearby(i) && words.isCapitalised(i);
    }

    private int dayAfterClock(int i) {
        return switch (kind(i)) {
            case WEEKDAY -> weekday(i);
            case DAY_WORD -> dayWord(i);
            case MONTH, DOUBTFUL_MONTH -> monthDay(i);
            default -> NONE;
        };
    }

    private int monthDay(int i) {
        int end = month(i);
        return end == i + 1 ? NONE : end;
    }

    /// Whether at most a dot, a comma and a space stand before word `i`.
    private boolean nearby(int i) {
        if (i >= codes.length || words.start(i) - words.end(i - 1) > 3) {
            return false;
        }
        for (int at = words.end(i - 1); at < words.start(i); at++) {
            if (" .,".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    // ---- months and weekdays

    private int monthNumber(int i) {
        boolean month =
                (is(Kind.MONTH, i) || is(Kind.DOUBTFUL_MONTH, i))
                        && words.isCapitalised(i)
                        && words.end(i) - words.start(i) <= LONGEST_NAME;
        return month ? value(i) : NONE;
    }

    /// `November 6, 2024`, `November 2024`, `in November`.
    private int month(int i) {
        int month = monthNumber(i);
        if (month == NONE) {
            return monthWithPossessive(i);
        }
        if (beside(i + 1) && words.isNumber(i + 1)) {
            int year = digits.year(i + 1);
            if (year != NONE) {
                return read(new TimeValue.Month(YearMonth.of(year, month)), i + 2);
            }
            int day = digits.dayOfMonth(i + 1);
            int end = day == NONE ? NONE : dayAndMonth(i + 2, month, day);
            if (end != NONE) {
                return end;
            }
        }
        if (follows(Kind.OF, i + 1) && joined(i + 2) && digits.year(i + 2) != NONE) {
            YearMonth named = YearMonth.of(digits.year(i + 2), month);
            return read(new TimeValue.Month(named), i + 3);
        }
        return standsAlone(i) ? turnAfter(i + 1, new TimeValue.MonthOfYear(Month.of(month))) : NONE;
    }

    private int monthWithPossessive(int i) {
        return is(Kind.MONTH, i) && words.isCapitalised(i)
                ? read(new TimeValue.MonthOfYear(Month.of(value(i))), i + 1)
                : NONE;
    }

    /// `November of last year`, `June this year`.
    private int turnAfter(int i, TimeValue what) {
        int at = follows(Kind.OF, i) ? i + 1 : i;
        boolean turned =
                follows(Kind.TURN, at)
                        && follows(Kind.UNIT, at + 1)
                        && unitOf(value(at + 1)) == TimeUnit.YEAR;
        return turned ? read(new TimeValue.Turned(value(at), what), at + 2) : read(what, i);
    }

    /// A month without a number: no abbreviation, and none that may be a person or a verb.
    private boolean standsAlone(int i) {
        int length = words.end(i) - words.start(i);
        if ((length <= 3 && !is(Kind.DOUBTFUL_MONTH, i)) || isWord("sept", i)) {
            return false;
        }
        boolean person = joined(i + 1) && words.isCapitalised(i + 1) && codes[i + 1] == 0;
        boolean before =
                i > 0
                        && (is(Kind.BEFORE_MONTH, i - 1)
                                || is(Kind.TURN, i - 1)
                                || is(Kind.STAGE, i - 1)
                                || is(Kind.OF, i - 1));
        return is(Kind.DOUBTFUL_MONTH, i) ? before && !person : before || !person;
    }

    private int dayAndMonth(int end, int month, int day) {
        int year = beside(end) ? digits.year(end) : NONE;
        try {
            if (year != NONE) {
                return read(new TimeValue.Day(LocalDate.of(year, month, day)), end + 1);
            }
            return read(new TimeValue.DayOfYear(MonthDay.of(month, day)), end);
        } catch (DateTimeException e) {
            return NONE; // 31 June names no day
        }
    }

    /// `Monday`, `Monday night`, `Monday, 6 May`, `Mondays`.
    private int weekday(int i) {
        if (!words.isCapitalised(i)) {
            return NONE;
        }
        TimeValue.Weekday day = new TimeValue.Weekday(DayOfWeek.of(value(i)));
        if (is(Kind.WEEKDAYS, i) || follows(Kind.PARTS, i + 1)) {
            return read(new TimeValue.Repeated(day), is(Kind.WEEKDAYS, i) ? i + 1 : i + 2);
        }
        if (nearby(i + 1)) {
            int end =
                    words.isNumber(i + 1)
                            ? dayThenMonth(i + 1)
                            : monthNumber(i + 1) == NONE ? NONE : monthDay(i + 1);
            if (end != NONE) {
                return read(new TimeValue.NamedDay(day, value), end);
            }
        }
        return inPart(i + 1, day);
    }

    private int inPart(int i, TimeValue day) {
        return follows(Kind.PART, i)
                ? read(new TimeValue.InPartOfDay(day, PARTS[value(i)]), i + 1)
                : read(day, i);
    }

    private int dayWord(int i) {
        int days = value(i);
        return inPart(i + 1, new TimeValue.Shift(days, Math.abs(days), TimeUnit.DAY));
    }

    // ---- last, this, next

    /// `the` and what it leads.
    private int the(int i) {
        int at = i + 1;
        if (!joined(at)) {
            return NONE;
        }
        if (words.isNumber(at)) {
            int end = dayThenMonth(at);
            end = end == NONE ? decade(at) : end;
            return end == NONE ? asNoun(counted(at)) : end;
        }
        return switch (kind(at)) {
            case TURN -> turn(at);
            case ORDINAL -> asNoun(ordinal(at));
            case STAGE -> stage(at);
            case STAGE_NOUN -> stageNoun(at);
            case FUTURE_WORD -> read(new TimeValue.Future(), at + 1);
            case SEASON -> seasonOf(at);
            case UNIT -> asNoun(theUnit(at));
            case PART -> read(new TimeValue.InPartOfDay(null, PARTS[value(at)]), at + 1);
            case NUMBER, SOME -> asNoun(counted(at));
            case DECADE_WORD -> read(new TimeValue.Decade(1900 + 10 * value(at)), at + 1);
            case FISCAL -> fiscal(at);
            default ->
                    isWord("near", at) && follows(Kind.FUTURE_WORD, at + 1)
                            ? read(new TimeValue.Future(), at + 2)
                            : isWord("latest", at) ? latest(at + 1) : NONE;
        };
    }

    /// `the` belongs to what follows `third-quarter` and `eight-year`, not to them.
    private int asNoun(int end) {
        return end != NONE && hyphened(end - 1) ? NONE : end;
    }

    private int latest(int i) {
        boolean quarter =
                follows(Kind.PERIOD, i)
                        || (follows(Kind.UNIT, i) && unitOf(value(i)) == TimeUnit.QUARTER);
        return quarter ? read(new TimeValue.Shift(-1, 1, TimeUnit.QUARTER), i + 1) : NONE;
    }

    private int turnOrPresent(int i) {
        int end = turn(i);
        return end == NONE && isWord("current", i) ? read(new TimeValue.Present(), i + 1) : end;
    }

    /// What a word like `last` leads.
    private int turn(int i) {
        int direction = value(i);
        boolean the = i > 0 && is(Kind.THE, i - 1) && joined(i);
        int at = i + 1;
        if (!joined(at)) {
            return the && isWord("past", i) ? read(new TimeValue.Past(), at) : NONE;
        }
        boolean from = (isWord("next", i) && the) || !isAnchored(i);
        return switch (kind(at)) {
            case UNIT -> turnedUnit(i, at, direction, from);
            case UNITS ->
                    direction == 0
                            ? NONE
                            : read(new TimeValue.Length(null, unitOf(value(at))), at + 1);
            case NUMBER, SOME, A -> direction == 0 ? NONE : lengthOnly(at);
            case WEEKDAY -> turned(direction, weekday(at));
            case MONTH, DOUBTFUL_MONTH -> turned(direction, month(at));
            case SEASON ->
                    turned(
                            direction,
                            read(new TimeValue.InSeason(SEASONS[value(at)], null), at + 1));
            case PART -> isWord("same", i) ? NONE : turnedPart(at, direction, from);
            default -> {
                boolean counted = words.isNumber(at) && direction != 0;
                yield counted
                        ? lengthOnly(at)
                        : the && isWord("past", i) ? read(new TimeValue.Past(), at) : NONE;
            }
        };
    }

    private int turnedPart(int at, int direction, boolean from) {
        TimeValue day =
                from
                        ? new TimeValue.ShiftFromOther(direction, 1, TimeUnit.DAY)
                        : new TimeValue.Shift(direction, Math.abs(direction), TimeUnit.DAY);
        return read(new TimeValue.InPartOfDay(day, PARTS[value(at)]), at + 1);
    }

    private int turned(int direction, int end) {
        if (end == NONE) {
            return NONE;
        }
        return read(
                value instanceof TimeValue.InPartOfDay part && part.day() != null
                        ? new TimeValue.InPartOfDay(
                                new TimeValue.Turned(direction, part.day()), part.part())
                        : new TimeValue.Turned(direction, value),
                end);
    }

    /// `last`, `this`, `past`, `next`, `coming` count from the day of writing.
    private boolean isAnchored(int i) {
        return !isWord("previous", i)
                && !isWord("preceding", i)
                && !isWord("following", i)
                && !isWord("same", i);
    }

    private int lengthOnly(int i) {
        int end = counted(i);
        return end != NONE && value instanceof TimeValue.Length ? end : NONE;
    }

    private int turnedUnit(int i, int at, int direction, boolean from) {
        TimeUnit unit = unitOf(value(at));
        if (unit.isClock() && (unit != TimeUnit.HOUR || direction == 0)) {
            return NONE;
        }
        if (isWord("past", i) || (unit == TimeUnit.HOUR && direction != 0)) {
            return read(new TimeValue.Length(1.0, unit), at + 1);
        }
        TimeValue shift =
                from && (unit == TimeUnit.DAY || !isWord("next", i))
                        ? new TimeValue.ShiftFromOther(direction, Math.abs(direction), unit)
                        : new TimeValue.Shift(direction, Math.abs(direction), unit);
        if (unit == TimeUnit.YEAR) {
            int quarter = ordinalValue(at + 1);
            boolean inYear =
                    quarter >= 1
                            && quarter <= 4
                            && joined(at + 1)
                            && follows(Kind.UNIT, at + 2)
                            && unitOf(value(at + 2)) == TimeUnit.QUARTER;
            if (inYear) {
                return read(new TimeValue.Quarter(quarter, shift), at + 3);
            }
        }
        return read(shift, at + 1);
    }

    // ---- early, late

    /// `early next year`, `late November`, `earlier this month`, `mid-1990s`, `late in the day`.
    private int stage(int i) {
        int at = i + 1;
        if (!joined(at)) {
            return NONE;
        }
        if (isWord("in", at) && joined(at + 1)) {
            at++;
        }
        if (words.isNumber(at)) {
            int end = decade(at);
            return end == NONE ? year(at) : end;
        }
        return switch (kind(at)) {
            case TURN -> turn(at);
            case THE -> at > i + 1 ? the(at) : NONE;
            case DAY_WORD -> dayWord(at);
            case MONTH, DOUBTFUL_MONTH -> month(at);
            case WEEKDAY -> weekday(at);
            case SEASON -> seasonOf(at);
            case TONIGHT -> phrase(at);
            case PART -> is(Kind.STAGE, i) ? partOf(at + 1, PARTS[value(at)]) : NONE;
            default -> NONE;
        };
    }

    /// `mid-afternoon yesterday`.
    private int partOf(int i, PartOfDay part) {
        int day = joined(i) ? dayAfterClock(i) : NONE;
        return day == NONE
                ? read(new TimeValue.InPartOfDay(null, part), i)
                : read(new TimeValue.InPartOfDay(value, part), day);
    }

    /// `end of 1990`, `beginning of the year`.
    private int stageNoun(int i) {
        int at = i + 2;
        if (!follows(Kind.OF, i + 1) || !joined(at)) {
            return NONE;
        }
        if (words.isNumber(at)) {
            int end = decade(at);
            return end == NONE ? year(at) : end;
        }
        return switch (kind(at)) {
            case THE -> theUnit(at + 1);
            case TURN -> turn(at);
            case MONTH, DOUBTFUL_MONTH -> month(at);
            default -> NONE;
        };
    }

    // ---- quarters, seasons, units

    private int ordinalValue(int i) {
        if (is(Kind.ORDINAL, i)) {
            return value(i);
        }
        return is(Kind.UNIT, i) && unitOf(value(i)) == TimeUnit.SECOND && !isWord("sec", i)
                ? 2
                : NONE;
    }

    /// `third quarter`, `first half of 2024`, `20th century`, `first nine months`.
    private int ordinal(int i) {
        int number = ordinalValue(i);
        int at = i + 1;
        if (!joined(at)) {
            return NONE;
        }
        if (is(Kind.UNIT, at)) {
            TimeUnit unit = unitOf(value(at));
            if (unit == TimeUnit.QUARTER && number <= 4) {
                return quarterOf(at + 1, number);
            }
            return unit == TimeUnit.CENTURY ? read(new TimeValue.Century(number), at + 1) : NONE;
        }
        if (is(Kind.FISCAL, at) && follows(Kind.UNIT, at + 1)) {
            return quarterOf(at + 2, number);
        }
        if (is(Kind.HALF, at) && number <= 2) {
            int year = yearAfter(at + 1);
            return year == NONE ? NONE : read(new TimeValue.Half(number, value), year);
        }
        boolean lead = number == 1 && (is(Kind.NUMBER, at) || words.isNumber(at));
        return lead ? lengthOnly(at) : NONE;
    }

    private int quarterOf(int i, int number) {
        int year = yearAfter(i);
        return year == NONE
                ? read(new TimeValue.Quarter(number, null), i)
                : read(new TimeValue.Quarter(number, value), year);
    }

    /// `of 1989`, `of last year`, `of the year`, `1989`.
    private int yearAfter(int i) {
        int at = follows(Kind.OF, i) ? i + 1 : i;
        if (at >= codes.length || !nearby(at)) {
            return NONE;
        }
        if (is(Kind.FISCAL, at)) {
            at++;
        }
        if (at < codes.length && digits.year(at) != NONE) {
            return year(at);
        }
        if (at == i) {
            return NONE;
        }
        boolean turned = is(Kind.TURN, at) && is(Kind.UNIT, at + 1);
        boolean theYear = is(Kind.THE, at) && is(Kind.UNIT, at + 1);
        if ((turned || theYear) && unitOf(value(at + 1)) == TimeUnit.YEAR) {
            int direction = turned ? value(at) : 0;
            return read(new TimeValue.Shift(direction, Math.abs(direction), TimeUnit.YEAR), at + 2);
        }
        return NONE;
    }

    private int fiscal(int i) {
        int at = i + 1;
        if (!joined(at)) {
            return NONE;
        }
        if (words.isNumber(at)) {
            return year(at);
        }
        if (is(Kind.UNIT, at) && unitOf(value(at)) == TimeUnit.YEAR) {
            return joined(at + 1) && words.isNumber(at + 1) ? year(at + 1) : NONE;
        }
        return is(Kind.ORDINAL, at) ? ordinal(at) : NONE;
    }

    /// `spring 2024`, and `spring` after `in`.
    private int season(int i) {
        int year = yearAfter(i + 1);
        if (year != NONE) {
            return read(new TimeValue.InSeason(SEASONS[value(i)], value), year);
        }
        boolean after = i > 0 && isWord("in", i - 1) && joined(i);
        return after && !isWord("fall", i)
                ? read(new TimeValue.InSeason(SEASONS[value(i)], null), i + 1)
                : NONE;
    }

    private int seasonOf(int i) {
        if (isWord("fall", i) && follows(Kind.OF, i + 1) && yearAfter(i + 1) == NONE) {
            return NONE; // the fall of a government
        }
        int year = yearAfter(i + 1);
        return year == NONE
                ? read(new TimeValue.InSeason(SEASONS[value(i)], null), i + 1)
                : read(new TimeValue.InSeason(SEASONS[value(i)], value), year);
    }

    /// `the quarter`, `the weekend`, `the year 2024`, `the day before yesterday`.
    private int theUnit(int i) {
        if (i >= codes.length || !is(Kind.UNIT, i)) {
            return NONE;
        }
        TimeUnit unit = unitOf(value(i));
        if (unit == TimeUnit.SECOND) {
            return ordinal(i);
        }
        if (unit == TimeUnit.YEAR && joined(i + 1) && words.isNumber(i + 1)) {
            return year(i + 1);
        }
        int compared = yearEarlier(i);
        if (compared != NONE) {
            return compared;
        }
        boolean before = isWord("before", i + 1);
        if (unit == TimeUnit.DAY && (before || isWord("after", i + 1))) {
            int days = before ? -2 : 2;
            return is(Kind.DAY_WORD, i + 2)
                    ? read(new TimeValue.Shift(days, 2, unit), i + 3)
                    : NONE;
        }
        return switch (unit) {
            case WEEKEND, WEEK, MONTH, YEAR ->
                    hyphened(i + 1) ? NONE : read(new TimeValue.Shift(0, 0, unit), i + 1);
            case QUARTER -> read(new TimeValue.Shift(-1, 1, unit), i + 1);
            default -> NONE;
        };
    }

    /// `year-earlier quarter`, `year-ago`.
    private int yearEarlier(int i) {
        boolean compared =
                unitOf(value(i)) == TimeUnit.YEAR
                        && (follows(Kind.EARLIER, i + 1) || follows(Kind.AGO, i + 1));
        if (!compared) {
            return NONE;
        }
        int at = i + 2;
        boolean more =
                follows(Kind.PERIOD, at)
                        || (follows(Kind.UNIT, at) && unitOf(value(at)) == TimeUnit.QUARTER);
        return read(new TimeValue.Shift(-1, 1, TimeUnit.YEAR), more ? at + 1 : at);
    }

    private int unit(int i) {
        if (unitOf(value(i)) == TimeUnit.SECOND) {
            return ordinal(i);
        }
        return yearEarlier(i);
    }

    /// `years ago`, `for years`.
    private int units(int i) {
        TimeUnit unit = unitOf(value(i));
        if (follows(Kind.AGO, i + 1)) {
            return read(new TimeValue.Shift(-1, null, unit), i + 2);
        }
        if (follows(Kind.LATER, i + 1)) {
            return read(new TimeValue.ShiftFromOther(1, null, unit), i + 2);
        }
        boolean counts = unit != TimeUnit.SECOND && unit != TimeUnit.QUARTER;
        boolean after = i > 0 && joined(i) && is(Kind.BEFORE_MONTH, i - 1);
        return counts && after && !isWord("between", i - 1)
                ? read(new TimeValue.Length(null, unit), i + 1)
                : NONE;
    }

    // ---- counted units

    private int about(int i) {
        boolean counts =
                joined(i + 1)
                        && (words.isNumber(i + 1)
                                || is(Kind.NUMBER, i + 1)
                                || is(Kind.A, i + 1)
                                || is(Kind.SOME, i + 1));
        if (!counts) {
            return NONE;
        }
        if (words.isNumber(i + 1)) {
            int clock = clock(i + 1);
            return clock == NONE ? counted(i + 1) : clock;
        }
        return counted(i + 1);
    }

    /// `48 hours`, `three-week`, `a few days`, `two years ago`, `eight years later`.
    private int counted(int i) {
        Double amount = null;
        int at = i + 1;
        boolean article = is(Kind.A, i);
        if (words.isNumber(i)) {
            double number = digits.amount(i);
            if (number < 0) {
                return NONE;
            }
            amount = number;
        } else if (is(Kind.NUMBER, i)) {
            amount = (double) value(i);
            if (value(i) >= 20 && value(i) % 10 == 0 && hyphened(at) && is(Kind.NUMBER, at)) {
                amount += value(at++);
            }
        } else if (article && follows(Kind.SOME, at)) {
            at++;
        } else if (article && isWord("dozen", at)) {
            amount = 12.0;
            at++;
        } else if (article) {
            amount = 1.0;
        } else if (isWord("some", i)) {
            return joined(at) && (words.isNumber(at) || is(Kind.NUMBER, at)) ? counted(at) : NONE;
        }
        if (follows(Kind.OF, at)) {
            at++;
        }
        boolean half = isWord("and", at) && isWord("a", at + 1) && is(Kind.HALF, at + 2);
        if (half && amount != null) {
            amount += 0.5;
            at += 3;
        }
        if (isWord("more", at)
                || isWord("full", at)
                || isWord("consecutive", at)
                || isWord("straight", at)
                || isWord("additional", at)
                || isWord("business", at)) {
            at++;
        }
        if (!joined(at) || !(is(Kind.UNIT, at) || is(Kind.UNITS, at))) {
            return NONE;
        }
        return length(i, at, amount, article);
    }

    private int length(int start, int i, @Nullable Double amount, boolean article) {
        TimeUnit unit = unitOf(value(i));
        boolean one = is(Kind.UNIT, i);
        int end = i + 1;
        if (is(Kind.OLD, end) && joined(end)) {
            return NONE; // an age
        }
        boolean fraction = unit == TimeUnit.QUARTER && (one || follows(Kind.OF, end));
        if (fraction || (article && one && unit == TimeUnit.SECOND) || (one && isYearAgoNoun(i))) {
            return NONE;
        }
        if (one && amount != null && amount > 1 && !hyphened(i) && !hyphened(end)) {
            boolean adjective = joined(end) && !is(Kind.AGO, end) && unit != TimeUnit.SECOND;
            if (!adjective || digits.year(start) != NONE) {
                return NONE;
            }
        }
        Integer whole = amount == null ? null : (int) Math.round(amount);
        if (follows(Kind.AGO, end)) {
            return read(new TimeValue.Shift(-1, whole, unit), end + 1);
        }
        if (isWord("from", end) && isWord("now", end + 1)) {
            return read(new TimeValue.Shift(1, whole, unit), end + 2);
        }
        if (follows(Kind.EARLIER, end)) {
            return read(new TimeValue.ShiftFromOther(-1, whole, unit), end + 1);
        }
        if (follows(Kind.LATER, end)) {
            return read(new TimeValue.ShiftFromOther(1, whole, unit), end + 1);
        }
        if (article && isRate(start)) {
            return read(each(value(i)), end);
        }
        return read(new TimeValue.Length(amount, unit), end);
    }

    private boolean isYearAgoNoun(int i) {
        return hyphened(i + 1) && !is(Kind.OLD, i + 1) && is(Kind.EARLIER, i + 1);
    }

    /// `80 cents a year`, `twice a day`: what is before is counted by the unit.
    private boolean isRate(int i) {
        if (i == 0 || !joined(i)) {
            return false;
        }
        char last = text.charAt(words.end(i - 1) - 1);
        return isWord("once", i - 1)
                || isWord("twice", i - 1)
                || isWord("million", i - 1)
                || isWord("billion", i - 1)
                || isWord("percent", i - 1)
                || words.isNumber(i - 1)
                || (last == 's' && codes[i - 1] == 0 && words.end(i - 1) - words.start(i - 1) > 3);
    }

    /// `half an hour`, `half a century`, `half-hour`.
    private int halfUnit(int i) {
        int at = follows(Kind.A, i + 1) ? i + 2 : i + 1;
        boolean unit = follows(Kind.UNIT, at) && (at == i + 2 || hyphened(at));
        return unit ? read(new TimeValue.Length(0.5, unitOf(value(at))), at + 1) : NONE;
    }

    /// `every Monday`, `each year`, `every two weeks`.
    private int every(int i) {
        int at = i + 1;
        if (!joined(at)) {
            return NONE;
        }
        if (words.isNumber(at) || is(Kind.NUMBER, at)) {
            int end = lengthOnly(at);
            return end == NONE ? NONE : read(new TimeValue.Repeated(value), end);
        }
        return switch (kind(at)) {
            case UNIT -> read(each(value(at)), at + 1);
            case WEEKDAY ->
                    read(
                            new TimeValue.Repeated(new TimeValue.Weekday(DayOfWeek.of(value(at)))),
                            at + 1);
            case MONTH ->
                    read(
                            new TimeValue.Repeated(new TimeValue.MonthOfYear(Month.of(value(at)))),
                            at + 1);
            case PART ->
                    read(
                            new TimeValue.Repeated(
                                    new TimeValue.InPartOfDay(null, PARTS[value(at)])),
                            at + 1);
            default -> NONE;
        };
    }

    /// `recently`, `recent years`.
    private int past(int i) {
        if (isWord("recent", i) && follows(Kind.UNITS, i + 1)) {
            return read(new TimeValue.Past(), i + 2);
        }
        return read(new TimeValue.Past(), i + 1);
    }
}
