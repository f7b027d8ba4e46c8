package synoptic.compare.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import synoptic.compare.clause.Quantity.Bound;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds numbers of something, in digits or in words, up to the noun they count.
final class Quantities {

    private static final Map<String, Integer> SMALL =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90),
                    Map.entry("dozen", 12));

    private static final Map<String, Integer> SCALES =
            Map.of(
                    "dozen",
                    12,
                    "hundred",
                    100,
                    "thousand",
                    1000,
                    "million",
                    1_000_000,
                    "mn",
                    1_000_000,
                    "m",
                    1_000_000,
                    "billion",
                    1_000_000_000,
                    "bn",
                    1_000_000_000);

    private static final Set<String> ABOUT =
            Set.of("about", "around", "nearly", "almost", "some", "roughly", "approximately");
    private static final Set<String> AT_LEAST = Set.of("least", "than", "over", "above", "minimum");
    private static final Set<String> BETWEEN_NUMBER_AND_NOUN =
            Set.of("other", "more", "further", "additional", "of", "the", "its", "new", "old");

    private static final Set<String> CHANGED =
            Set.of(
                    "rise",
                    "rises",
                    "rose",
                    "risen",
                    "grew",
                    "grown",
                    "up",
                    "down",
                    "fell",
                    "fallen",
                    "increased",
                    "decreased",
                    "dropped",
                    "climbed");

    private static final int MOST_BETWEEN = 2;

    private final String text;
    private final Words words;

    Quantities(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /// Whether a folded word is a number, in digits or in words.
    static boolean isNumeral(String folded) {
        return Character.isDigit(folded.charAt(0)) || SMALL.containsKey(folded);
    }

    /// Those whose numbers lie between the words `from` and `to`; not one that is told to be past:
    /// `up from 31 per cent`.
    List<Quantity> between(int from, int to) {
        List<Quantity> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Optional<Numeral> number = number(i, to);
            if (number.isEmpty()) {
                i++;
                continue;
            }
            if (!isYear(number.get())
                    && !isNoAmount(i, from)
                    && !isConverted(number.get())
                    && !isRange(number.get())) {
                Quantity quantity = quantity(number.get(), from, to);
                found.add(isSecond(i, from, found) ? second(quantity, found) : quantity);
            }
            i = number.get().end;
        }
        return found;
    }

    /// `1987`, but `1,987 people`.
    private boolean isYear(Numeral number) {
        boolean year = number.value >= 1900 && number.value < 2100;
        return year && words.end(number.start) - words.start(number.start) == 4;
    }

    /// `up from 31 per cent`, `no one`, `rose by two`, `at the age of 31`.
    private boolean isNoAmount(int i, int from) {
        String before = i == from ? "" : words.folded(i - 1);
        return switch (before) {
            case "from", "no", "aged" -> true;
            case "of" -> i - 2 >= from && words.folded(i - 2).equals("age");
            case "by" -> i - 2 >= from && CHANGED.contains(words.folded(i - 2));
            default -> false;
        };
    }

    /// Money in brackets, put into another currency: `$600 ($1,124)`.
    private boolean isConverted(Numeral number) {
        int at = words.start(number.start) - 1;
        boolean money = at > 0 && isMoney(text.charAt(at));
        while (at > 0 && (isMoney(text.charAt(at)) || Character.isUpperCase(text.charAt(at)))) {
            at--;
        }
        return money && text.charAt(at) == '(';
    }

    /// `15-30 per cent`, `1.5 to 2 inches`, `$7 billion or $8 billion`: either end of a range, the
    /// smaller number first.
    private boolean isRange(Numeral number) {
        int after = number.end + (isBetween(number.end) ? 1 : 0);
        if (after < words.count() && (after > number.end || isJoined(after))) {
            OptionalDouble end = valueAt(after);
            if (end.isPresent() && number.value < end.getAsDouble()) {
                return true;
            }
        }
        int last = number.start - 1 - (isBetween(number.start - 1) ? 1 : 0);
        return last >= 0
                && (last < number.start - 1 || isJoined(number.start))
                && endingAt(last).filter(start -> start.value < number.value).isPresent();
    }

    /// The number that ends with word `last`, unless it tells by how much something changed.
    private Optional<Numeral> endingAt(int last) {
        for (int i = last; i >= Math.max(0, last - 1); i--) {
            Optional<Numeral> number = number(i, last + 1);
            if (number.isPresent() && number.get().end == last + 1) {
                return isNoAmount(i, 0) ? Optional.empty() : number;
            }
        }
        return Optional.empty();
    }

    private boolean isBetween(int i) {
        return i >= 0
                && i < words.count()
                && (words.folded(i).equals("to") || words.folded(i).equals("or"));
    }

    /// Whether nothing but a dash, or a mark of money, stands before word `i`.
    private boolean isJoined(int i) {
        if (i == 0 || i >= words.count()) {
            return false;
        }
        String between = text.substring(words.end(i - 1), words.start(i));
        return between.strip().equals("-") || between.strip().equals("–");
    }

    private static boolean isMoney(char c) {
        return "$€£¥".indexOf(c) >= 0;
    }

    /// Whether word `i` is the other side of a score: `60 votes to 57`.
    private boolean isSecond(int i, int from, List<Quantity> found) {
        return i > from
                && !found.isEmpty()
                && words.folded(i - 1).equals("to")
                && found.get(found.size() - 1).span().end() == words.end(i - 2);
    }

    private static Quantity second(Quantity quantity, List<Quantity> found) {
        Quantity first = found.get(found.size() - 1);
        String unit = first.unit().isEmpty() ? "" : first.unit() + " against";
        return new Quantity(quantity.value(), unit, quantity.bound(), quantity.span());
    }

    private record Numeral(int start, int end, double value) {}

    private Quantity quantity(Numeral number, int from, int to) {
        int noun = noun(number.end, to);
        String unit = noun < 0 ? afterMark(number) : Stems.of(words.folded(noun));
        if (noun >= 0 && unit.equals("per") && noun + 1 < to) {
            noun++;
            unit = "percent";
        }
        int last = noun < 0 ? number.end - 1 : noun;
        return new Quantity(
                number.value,
                unit,
                bound(number.start, from),
                new Span(words.start(number.start), words.end(last)));
    }

    /// The word counted: the first of the next few that is no small word; -1 for none.
    private int noun(int at, int to) {
        for (int i = at; i < Math.min(to, at + MOST_BETWEEN + 1); i++) {
            if (!touches(i)) {
                return -1;
            }
            String word = words.folded(i);
            if (!BETWEEN_NUMBER_AND_NOUN.contains(word)) {
                return FunctionWords.isPlain(word) || words.isNumber(i) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean touches(int i) {
        for (int at = words.end(i - 1); at < words.start(i); at++) {
            if (" \u00a0-".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private String afterMark(Numeral number) {
        int end = words.end(number.end - 1);
        int start = words.start(number.start);
        if (end < text.length() && text.charAt(end) == '%') {
            return "percent";
        }
        boolean money = start > 0 && isMoney(text.charAt(start - 1));
        return money ? String.valueOf(text.charAt(start - 1)) : "";
    }

    private Bound bound(int at, int from) {
        if (at <= from) {
            return Bound.EXACT;
        }
        String before = words.folded(at - 1);
        if (ABOUT.contains(before)) {
            return Bound.ABOUT;
        }
        if (before.equals("than") && at - 2 >= from && isLess(words.folded(at - 2))) {
            return Bound.AT_MOST;
        }
        if (AT_LEAST.contains(before)) {
            return Bound.AT_LEAST;
        }
        return before.equals("to") && at - 2 >= from && words.folded(at - 2).equals("up")
                ? Bound.AT_MOST
                : Bound.EXACT;
    }

    private static boolean isLess(String word) {
        return word.equals("fewer") || word.equals("less");
    }

    /// The value of the number that word `i` opens, in digits or in words.
    OptionalDouble valueAt(int i) {
        Optional<Numeral> number = number(i, Math.min(words.count(), i + 3));
        return number.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number.get().value);
    }

    private Optional<Numeral> number(int i, int to) {
        OptionalDouble first = value(i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        double value = first.getAsDouble();
        int end = i + 1;
        if (end < to && value >= 20 && value < 100 && isTens(value) && joinedUnit(end)) {
            value += SMALL.getOrDefault(words.folded(end), 0);
            end++;
        }
        while (end < to && isThousands(end)) {
            value = value * 1000 + value(end).orElse(0);
            end++;
        }
        while (end < to && touches(end) && SCALES.containsKey(words.folded(end))) {
            value *= SCALES.getOrDefault(words.folded(end), 1);
            end++;
        }
        return Optional.of(new Numeral(i, end, value));
    }

    /// Three digits after a space that go on with the number before: `27 000`.
    private boolean isThousands(int i) {
        return words.isNumber(i)
                && words.isNumber(i - 1)
                && words.end(i) - words.start(i) == 3
                && words.end(i - 1) - words.start(i - 1) <= 3
                && words.start(i) == words.end(i - 1) + 1
                && Character.isSpaceChar(text.charAt(words.end(i - 1)))
                && value(i).isPresent()
                && text.charAt(words.start(i)) == '0';
    }

    private static boolean isTens(double value) {
        return value % 10 == 0;
    }

    private boolean joinedUnit(int i) {
        Integer unit = SMALL.get(words.folded(i));
        return unit != null && unit < 10 && text.charAt(words.end(i - 1)) == '-';
    }

    private OptionalDouble value(int i) {
        if (!words.isNumber(i)) {
            Integer small = SMALL.get(words.folded(i));
            return small == null ? OptionalDouble.empty() : OptionalDouble.of(small);
        }
        double value = 0;
        double fraction = 0;
        int start = words.start(i);
        int end = words.end(i);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                value = fraction == 0 ? value * 10 + (c - '0') : value + fraction * (c - '0');
                fraction /= 10;
            } else if (c == '.' && fraction == 0) {
                fraction = 0.1;
            } else if (c != ',' || end - at <= 2) {
                return OptionalDouble.empty(); // 8:30, 12th, 3-2: no amounts
            }
        }
        return OptionalDouble.of(Math.rint(value * 1e6) / 1e6);
    }
}
