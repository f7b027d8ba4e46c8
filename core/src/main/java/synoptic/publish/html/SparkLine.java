package synoptic.publish.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;

/// How many reports came out when: a bar for each hour where it took a day or two, else for each
/// day or week, from the first to the last.
public final class SparkLine {

    private static final int MOST_BARS = 48;
    private static final int FEWEST_STEPS = 12;
    private static final int WIDTH = 120;
    private static final int HEIGHT = 28;
    private static final int LEAST = 4;
    private static final int DAY = 10;
    private static final int MINUTE = 16;

    private enum Unit {
        HOUR("hour", Duration.ofHours(1)),
        DAY("day", Duration.ofDays(1)),
        WEEK("week", Duration.ofDays(7));

        private final String word;
        private final long seconds;

        Unit(String word, Duration length) {
            this.word = word;
            seconds = length.toSeconds();
        }

        /// Whole hours and days, so that the same hour stands in the same bar.
        long bar(LocalDateTime time) {
            return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), seconds);
        }

        int bars(List<LocalDateTime> times) {
            return times.isEmpty() ? 0 : (int) (bar(times.getLast()) - bar(times.getFirst())) + 1;
        }
    }

    private final Unit unit;
    private final List<LocalDateTime> times;

    private SparkLine(Unit unit, List<LocalDateTime> times) {
        this.unit = unit;
        this.times = times;
    }

    /// `times` in ISO 8601, in any order; what is no time is passed over, and so is a day without
    /// an hour where hours are shown. Nothing is drawn where all fall into one bar.
    public static void write(Html html, List<String> times) {
        SparkLine line = of(times);
        if (line.unit.bars(line.times) > 1) {
            line.write(html);
        }
    }

    private static SparkLine of(List<String> isos) {
        List<LocalDateTime> hours = hours(isos.stream().filter(iso -> iso.length() > DAY).toList());
        int bars = Unit.HOUR.bars(hours);
        if (2 * hours.size() > isos.size() && bars > 1 && bars <= MOST_BARS) {
            return new SparkLine(Unit.HOUR, hours);
        }
        List<LocalDateTime> days = inOrder(isos.stream().flatMap(SparkLine::moment));
        Unit unit = Unit.DAY.bars(days) <= MOST_BARS ? Unit.DAY : Unit.WEEK;
        return new SparkLine(unit, days);
    }

    /// By one clock, that of Greenwich, where all state their zone; else as each states it.
    private static List<LocalDateTime> hours(List<String> isos) {
        try {
            return inOrder(
                    isos.stream()
                            .map(OffsetDateTime::parse)
                            .map(time -> time.withOffsetSameInstant(ZoneOffset.UTC))
                            .map(OffsetDateTime::toLocalDateTime));
        } catch (DateTimeParseException e) {
            return inOrder(isos.stream().flatMap(SparkLine::moment));
        }
    }

    private static List<LocalDateTime> inOrder(Stream<LocalDateTime> times) {
        return times.sorted(Comparator.naturalOrder()).toList();
    }

    private void write(Html html) {
        html.raw("<svg class=\"spark\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT)
                .raw("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
                .text(label())
                .raw("\"><title>")
                .text(label())
                .raw("</title>");
        bars(html);
        html.raw("</svg><span class=\"spark-unit\">by the " + unit.word + "</span>");
    }

    private String label() {
        return "%s by the %s, from %s to %s"
                .formatted(
                        Plural.of(times.size(), "dated report"),
                        unit.word,
                        shown(times.getFirst()),
                        shown(times.getLast()));
    }

    private String shown(LocalDateTime time) {
        return Times.inWords((unit == Unit.HOUR ? time : time.toLocalDate()).toString());
    }

    private int[] counts() {
        int[] counts = new int[unit.bars(times)];
        long first = unit.bar(times.getFirst());
        times.forEach(time -> counts[(int) (unit.bar(time) - first)]++);
        return counts;
    }

    private void bars(Html html) {
        int[] counts = counts();
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double step = (double) WIDTH / Math.max(FEWEST_STEPS, counts.length);
        for (int i = 0; i < counts.length; i++) {
            double height =
                    counts[i] == 0 ? 1 : LEAST + (double) (HEIGHT - LEAST) * counts[i] / most;
            html.raw(
                    String.format(
                            Locale.ROOT,
                            "<rect%s x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                            counts[i] == 0 ? " class=\"rest\"" : "",
                            i * step,
                            HEIGHT - height,
                            0.78 * step,
                            height));
        }
    }

    /// A time as its place has it; a day alone counts as its noon.
    public static Stream<LocalDateTime> moment(String iso) {
        try {
            return Stream.of(
                    iso.length() >= MINUTE
                            ? LocalDateTime.parse(iso.substring(0, MINUTE))
                            : LocalDate.parse(iso).atTime(12, 0));
        } catch (DateTimeParseException e) {
            return Optional.<LocalDateTime>empty().stream();
        }
    }
}
