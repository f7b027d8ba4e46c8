package synoptic.publish.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.publish.wording.Plural;
import synoptic.publish.wording.Times;

/// How many reports came out when: a bar for each stretch of time from the first to the last.
public final class SparkLine {

    private static final int BARS = 24;
    private static final int WIDTH = 120;
    private static final int HEIGHT = 28;
    private static final int MINUTE = 16;

    private SparkLine() {}

    /// `times` in ISO 8601, in any order; what is no time is passed over.
    public static void write(Html html, List<String> times) {
        List<LocalDateTime> known =
                times.stream()
                        .flatMap(SparkLine::moment)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        if (known.size() < 2 || known.getFirst().equals(known.getLast())) {
            return;
        }
        int[] counts = counts(known);
        html.raw("<svg class=\"spark\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT)
                .raw("\" role=\"img\" aria-label=\"")
                .text(label(known))
                .raw("\">");
        bars(html, counts);
        html.raw("</svg>");
    }

    private static String label(List<LocalDateTime> times) {
        return "%s, from %s to %s"
                .formatted(
                        Plural.of(times.size(), "dated report"),
                        Times.inWords(times.getFirst().toString()),
                        Times.inWords(times.getLast().toString()));
    }

    private static int[] counts(List<LocalDateTime> times) {
        int[] counts = new int[BARS];
        double all = Duration.between(times.getFirst(), times.getLast()).toSeconds();
        for (LocalDateTime time : times) {
            double after = Duration.between(times.getFirst(), time).toSeconds();
            counts[Math.clamp((int) (BARS * after / all), 0, BARS - 1)]++;
        }
        return counts;
    }

    private static void bars(Html html, int[] counts) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double step = (double) WIDTH / BARS;
        for (int i = 0; i < BARS; i++) {
            double height = counts[i] == 0 ? 1 : 4 + (HEIGHT - 4.0) * counts[i] / most;
            html.raw(
                    String.format(
                            Locale.ROOT,
                            "<rect%s x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                            counts[i] == 0 ? " class=\"rest\"" : "",
                            i * step,
                            HEIGHT - height,
                            step - 1.2,
                            height));
        }
    }

    /// A day alone counts as its noon.
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
