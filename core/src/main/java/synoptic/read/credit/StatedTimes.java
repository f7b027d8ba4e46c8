package synoptic.read.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.news.DateOrder;
import synoptic.news.StatedTime;

/// Finds a full calendar date, with its clock time and zone where stated, in metadata and date
/// lines.
///
/// A date without a year is none. Day-first and month-first numeric dates are told apart by
/// themselves only where one number exceeds 12 or the separator is a dot (day first).
public final class StatedTimes {

    private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

    /// The longest first, so that a name is not taken for its abbreviation.
    private static final String MONTHS =
            MONTH_NUMBERS.keySet().stream()
                    .sorted(
                            Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(n -> n))
                    .collect(Collectors.joining("|"));

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)");
    private static final Pattern IDEOGRAPHIC =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)\\s*[\u5e74\ub144]\\s*(\\d{1,2})\\s*[\u6708\uc6d4]\\s*(\\d{1,2})\\s*[\u65e5\uc77c]");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}])("
                            + MONTHS
                            + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+"
                            + "((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s+(?:of|de))?[\\s-]+("
                            + MONTHS
                            + ")\\.?,?(?:\\s+de)?[\\s-]+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<!\\d)(?<!\\d-)(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!-?\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i)(?<![\\d:])(?<!\\d[.,])([01]?\\d|2[0-3])([:.h])([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d+)?)?"
                            + "(?![.,:]?\\d)\\s*([ap]\\.?m\\b\\.?)?\\s*"
                            + "(Z\\b|(?:GMT|UTC)\\b(?![+-]\\d)|(?:GMT|UTC)[+-]\\d{1,2}(?![\\d:])"
                            + "|(?:GMT|UTC)?[+-]\\d\\d:?\\d\\d(?!\\d))?");

    private static final Pattern IN_URL =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-]?([01]\\d|[a-z]{3,9})[/-]?([0-3]\\d)(?:[/_.-]|$)");

    /// What may follow `10.30` that says no more than when: another number so written is an amount.
    private static final Pattern AFTER_DOTTED_CLOCK =
            Pattern.compile(
                    "(?i)\\s*(?:$|[|,;)\\]\u2022\u00b7]|uhr\\b|h\\b|hrs\\b).*", Pattern.DOTALL);

    /// Chars at the end of a text in which its last date is looked for.
    private static final int LOOKED_AT = 2000;

    private StatedTimes() {}

    /// The first full date in `words`, with a clock time that follows or precedes it closely;
    /// empty also where it may be either of two days.
    public static Optional<StatedTime> find(String words, String how) {
        return read(words, how).flatMap(DateReading::certain);
    }

    /// The first full date in `words` with its clock time, or both days that it may be where
    /// nothing in `words` tells day from month.
    public static Optional<DateReading> read(String words, String how) {
        Found date = firstDate(words);
        if (date == null) {
            return Optional.empty();
        }
        StatedTime time = withClock(words, date, how);
        if (date.monthFirst == null) {
            return Optional.of(new DateReading.One(time));
        }
        DateReading.Either either =
                new DateReading.Either(words.substring(date.start, date.end), time);
        return Optional.of(either.where(certainDays(words, date.end)));
    }

    /// The order of day and month that the numeric dates in `words` show by a number above 12.
    public static Set<DateOrder> orders(String words) {
        Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
        NUMERIC.matcher(words)
                .results()
                .filter(date -> !date.group(2).equals("."))
                .forEach(
                        date -> {
                            boolean first = Integer.parseInt(date.group(1)) > 12;
                            boolean second = Integer.parseInt(date.group(3)) > 12;
                            if (first != second) {
                                orders.add(first ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
                            }
                        });
        return orders;
    }

    /// The days that `words` name without doubt from a place on.
    private static List<LocalDate> certainDays(String words, int from) {
        List<LocalDate> days = new ArrayList<>();
        int to = Math.min(words.length(), from + LOOKED_AT);
        int at = from;
        for (Found next = firstDate(words.substring(at, to)); next != null; ) {
            if (next.monthFirst == null) {
                days.add(next.day);
            }
            at += next.end;
            next = firstDate(words.substring(at, to));
        }
        return days;
    }

    /// The last full date in `words`: captions and footers are dated at their end.
    public static Optional<LocalDate> lastDay(String words) {
        LocalDate last = null;
        int from = Math.max(0, words.length() - LOOKED_AT);
        for (Found next = firstDate(words.substring(from)); next != null; ) {
            last = next.monthFirst == null ? next.day : last;
            from += next.end;
            next = firstDate(words.substring(from));
        }
        return Optional.ofNullable(last);
    }

    /// The day in an address that carries one, such as `/2024/11/06/` or
    /// `/2024/nov/06/`.
    public static Optional<LocalDate> inUrl(String url) {
        Matcher matcher = IN_URL.matcher(url);
        return matcher.find()
                ? Optional.ofNullable(day(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /// The number of a month name in one of the languages known here, or its usual abbreviation,
    /// 1 to 12.
    public static @Nullable Integer month(String name) {
        return MONTH_NUMBERS.get(name.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    /// A date at a place; `monthFirst` is the other day that it may be, if it may.
    private record Found(LocalDate day, @Nullable LocalDate monthFirst, int start, int end) {}

    private static @Nullable Found firstDate(String words) {
        int shapes = DateShapes.in(words);
        if (shapes == 0) {
            return null;
        }
        Found best = match(shapes, DateShapes.ISO, ISO, words, 1, 2, 3);
        if (best != null && best.start == 0) {
            return best;
        }
        best = earlier(best, match(shapes, DateShapes.YEAR_FIRST, YEAR_FIRST, words, 1, 2, 3));
        best = earlier(best, match(shapes, DateShapes.IDEOGRAPHIC, IDEOGRAPHIC, words, 1, 2, 3));
        best = earlier(best, match(shapes, DateShapes.MONTH_FIRST, MONTH_FIRST, words, 3, 1, 2));
        best = earlier(best, match(shapes, DateShapes.DAY_FIRST, DAY_FIRST, words, 3, 2, 1));
        best = earlier(best, (shapes & DateShapes.NUMERIC) == 0 ? null : numeric(words));
        return best != null ? best : match(shapes, DateShapes.COMPACT, COMPACT, words, 1, 2, 3);
    }

    /// The first match of a pattern, if its shape is among those that may be in `words`.
    private static @Nullable Found match(
            int shapes, int shape, Pattern pattern, String words, int y, int m, int d) {
        return (shapes & shape) == 0 ? null : match(pattern, words, y, m, d);
    }

    /// Whether a text has four digits in a row: cheap, and no date is without.
    public static boolean hasYear(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < 4; i++) {
            char c = text.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
        }
        return run == 4;
    }

    private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.start < one.start ? other : one;
    }

    private static @Nullable Found match(Pattern pattern, String words, int y, int m, int d) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            LocalDate day = day(matcher.group(y), matcher.group(m), matcher.group(d));
            if (day != null) {
                return new Found(day, null, matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private static @Nullable Found numeric(String words) {
        Matcher matcher = NUMERIC.matcher(words);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            boolean either =
                    !matcher.group(2).equals(".") && first <= 12 && second <= 12 && first != second;
            boolean monthFirst = !matcher.group(2).equals(".") && first <= 12 && !either;
            int dayOfMonth = monthFirst ? second : first;
            int month = monthFirst ? first : second;
            LocalDate day = day(matcher.group(4), "" + month, "" + dayOfMonth);
            if (day != null) {
                LocalDate other = either ? DateReading.Either.swapped(day) : null;
                return new Found(day, other, matcher.start(), matcher.end());
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        Integer named = Character.isDigit(month.charAt(0)) ? Integer.valueOf(month) : month(month);
        try {
            return named == null
                    ? null
                    : LocalDate.of(Integer.parseInt(year), named, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // the 31st of a short month is not a date
        }
    }

    private static StatedTime withClock(String words, Found date, String how) {
        String after = words.substring(date.end, Math.min(words.length(), date.end + 40));
        Matcher clock = CLOCK.matcher(after);
        if (findClock(clock, after)
                && clock.start() <= 12
                && firstDateStart(after) > clock.start()) {
            return clocked(date.day, clock, how);
        }
        String before = words.substring(Math.max(0, date.start - 24), date.start);
        clock = CLOCK.matcher(before);
        if (findClock(clock, before) && before.length() - clock.end() <= 8) {
            return clocked(date.day, clock, how);
        }
        return StatedTime.ofDay(date.day, how);
    }

    private static boolean findClock(Matcher clock, String words) {
        return clock.find()
                && (!clock.group(2).equals(".")
                        || clock.group(5) != null
                        || clock.group(6) != null
                        || AFTER_DOTTED_CLOCK.matcher(words.substring(clock.end())).matches());
    }

    private static int firstDateStart(String words) {
        Found next = firstDate(words);
        return next == null ? words.length() : next.start;
    }

    private static StatedTime clocked(LocalDate day, Matcher clock, String how) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(5);
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        int second = clock.group(4) == null ? 0 : Integer.parseInt(clock.group(4));
        LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(3)), second);
        return new StatedTime(day, time, zone(clock.group(6)), how);
    }

    private static @Nullable ZoneOffset zone(@Nullable String stated) {
        if (stated == null) {
            return null;
        }
        String bare = stated.replaceAll("(?i)gmt|utc", "");
        try {
            return bare.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(bare);
        } catch (DateTimeException e) {
            return null; // an offset beyond 18 hours is not a zone
        }
    }

    private static Map<String, Integer> monthNumbers() {
        String[] names = {
            "january jan januar janvier enero ene gennaio gen stycznia janeiro "
                    + "januari ianuarie ocak ledna tammikuuta "
                    + "\u044f\u043d\u0432\u0430\u0440\u044f \u0441\u0456\u0447\u043d\u044f "
                    + "janu\u00e1r",
            "february feb februar f\u00e9vrier f\u00e9vr fevrier febrero febbraio "
                    + "lutego fevereiro fev februari februarie \u015fubat \u00fanora "
                    + "helmikuuta \u0444\u0435\u0432\u0440\u0430\u043b\u044f "
                    + "\u043b\u044e\u0442\u043e\u0433\u043e febru\u00e1r",
            "march mar m\u00e4rz maerz mars marzo marca mar\u00e7o maart marts "
                    + "martie mart b\u0159ezna maaliskuuta \u043c\u0430\u0440\u0442\u0430 "
                    + "\u0431\u0435\u0440\u0435\u0437\u043d\u044f m\u00e1rcius",
            "april apr avril abril abr aprile kwietnia aprilie nisan dubna "
                    + "huhtikuuta \u0430\u043f\u0440\u0435\u043b\u044f "
                    + "\u043a\u0432\u0456\u0442\u043d\u044f \u00e1prilis",
            "may mai mayo maggio mag maja maio mei maj may\u0131s kv\u011btna "
                    + "toukokuuta \u043c\u0430\u044f \u0442\u0440\u0430\u0432\u043d\u044f "
                    + "m\u00e1jus",
            "june jun juni juin junio giugno giu czerwca junho iunie haziran "
                    + "\u010dervna kes\u00e4kuuta \u0438\u044e\u043d\u044f "
                    + "\u0447\u0435\u0440\u0432\u043d\u044f j\u00fanius",
            "july jul juli juillet juil julio luglio lug lipca julho iulie temmuz "
                    + "\u010dervence hein\u00e4kuuta \u0438\u044e\u043b\u044f "
                    + "\u043b\u0438\u043f\u043d\u044f j\u00falius",
            "august aug ao\u00fbt aout agosto ago sierpnia augustus augusti "
                    + "a\u011fustos srpna elokuuta "
                    + "\u0430\u0432\u0433\u0443\u0441\u0442\u0430 "
                    + "\u0441\u0435\u0440\u043f\u043d\u044f augusztus",
            "september sept sep septembre septiembre settembre set wrze\u015bnia "
                    + "setembro septembrie eyl\u00fcl z\u00e1\u0159\u00ed syyskuuta "
                    + "\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f "
                    + "\u0432\u0435\u0440\u0435\u0441\u043d\u044f szeptember",
            "october oct oktober okt octobre octubre ottobre ott "
                    + "pa\u017adziernika outubro octombrie ekim \u0159\u00edjna lokakuuta "
                    + "\u043e\u043a\u0442\u044f\u0431\u0440\u044f "
                    + "\u0436\u043e\u0432\u0442\u043d\u044f okt\u00f3ber",
            "november nov novembre noviembre listopada novembro noiembrie "
                    + "kas\u0131m listopadu marraskuuta "
                    + "\u043d\u043e\u044f\u0431\u0440\u044f "
                    + "\u043b\u0438\u0441\u0442\u043e\u043f\u0430\u0434\u0430",
            "december dec dezember dez d\u00e9cembre d\u00e9c decembre diciembre "
                    + "dic dicembre grudnia dezembro desember decembrie aral\u0131k "
                    + "prosince joulukuuta \u0434\u0435\u043a\u0430\u0431\u0440\u044f "
                    + "\u0433\u0440\u0443\u0434\u043d\u044f"
        };
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                numbers.put(name, i + 1);
            }
        }
        return numbers;
    }
}
