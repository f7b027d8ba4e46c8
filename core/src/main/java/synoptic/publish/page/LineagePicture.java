package synoptic.publish.page;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.publish.html.Html;
import synoptic.publish.html.SparkLine;
import synoptic.publish.wording.Times;

/// Who came out when, and from whose text: a row for each article, those of one origin under each
/// other, time from left to right, a curve from each text to those made from it.
///
/// It shows what the tree below it says in words, so it is one picture to those who hear the page.
final class LineagePicture {

    private static final int FEWEST = 3;
    private static final int MOST = 40;
    private static final int LEFT = 200;
    private static final int WIDTH = 760;
    private static final int RIGHT = 16;
    private static final int ROW = 24;
    private static final int TOP = 26;
    private static final int LONGEST = 26;
    private static final int DAY = 10;
    private static final long SECONDS_OF_DAY = 24 * 3600L;

    private final Event event;
    private final Sources sources;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> rowOf = new HashMap<>();
    private final long first;
    private final long last;

    /// `from` and `to` are the seconds between which it came out: one moment, or a whole day; both
    /// null where nothing is known.
    private record Row(Origin.Descent descent, int y, @Nullable Long from, @Nullable Long to) {
        boolean isMoment() {
            return from != null && from.equals(to);
        }
    }

    LineagePicture(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
        int y = TOP + ROW / 2;
        for (Origin origin : event.origins()) {
            for (Origin.Descent descent : origin.articles()) {
                Row row = row(descent, y);
                rows.add(row);
                rowOf.put(descent.article(), row);
                y += ROW;
            }
            y += ROW / 3;
        }
        List<Row> moments = rows.stream().filter(Row::isMoment).toList();
        List<Row> dated = moments.size() < 2 ? rows : moments;
        first = dated.stream().map(Row::from).mapToLong(LineagePicture::orLate).min().orElse(0);
        last = dated.stream().map(Row::to).mapToLong(LineagePicture::orEarly).max().orElse(0);
    }

    private static long orLate(@Nullable Long second) {
        return second == null ? Long.MAX_VALUE : second;
    }

    private static long orEarly(@Nullable Long second) {
        return second == null ? Long.MIN_VALUE : second;
    }

    private Row row(Origin.Descent descent, int y) {
        Article article = sources.article(descent.article());
        String iso = article == null ? null : event.when(article).orElse(null);
        LocalDateTime moment = iso == null ? null : SparkLine.moment(iso).findFirst().orElse(null);
        if (iso == null || moment == null) {
            return new Row(descent, y, null, null);
        }
        if (iso.length() > DAY) {
            long second = moment.toEpochSecond(ZoneOffset.UTC);
            return new Row(descent, y, second, second);
        }
        long midnight = moment.toLocalDate().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return new Row(descent, y, midnight, midnight + SECONDS_OF_DAY);
    }

    void write(Html html) {
        if (rows.size() < FEWEST || rows.size() > MOST || first >= last) {
            return;
        }
        int height = rows.getLast().y + ROW;
        html.raw(
                        "<figure><div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Picture\">")
                .raw("<svg class=\"lineage\" viewBox=\"0 0 " + WIDTH + " " + height)
                .raw("\" role=\"img\" aria-label=\"When each report came out, and from ")
                .raw("whose text it was made; the list below says it in words\">\n");
        tick(html, first, "start", height);
        tick(html, last, "end", height);
        rows.forEach(row -> row(html, row));
        html.raw(
                        "</svg></div>\n<figcaption class=\"quiet\">Time runs from left to right. ● its own ")
                .raw("text, ○ made from another, with a curve from that; a pale bar where only ")
                .raw("the day is known.</figcaption></figure>\n");
    }

    private void tick(Html html, long second, String anchor, int height) {
        String words =
                Times.inWords(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toString());
        double x = x(second);
        html.raw(line("axis", x, TOP - 6, x, height - ROW / 2.0))
                .raw(String.format(Locale.ROOT, "<text class=\"when\" x=\"%.1f\" y=\"12\" ", x))
                .raw("text-anchor=\"" + anchor + "\">")
                .text(words)
                .raw("</text>\n");
    }

    private void row(Html html, Row row) {
        text(html, "label\" text-anchor=\"end", LEFT - 14, row.y)
                .text(shortened(sources.label(row.descent.article())))
                .raw("</text>");
        if (row.from == null || row.to == null) {
            text(html, "when", LEFT, row.y).raw("no date</text>\n");
            return;
        }
        if (!row.isMoment()) {
            double start = x(row.from);
            html.raw(
                    String.format(
                            Locale.ROOT,
                            "<rect class=\"day\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"8\"/>",
                            start,
                            row.y - 4,
                            Math.max(2, x(row.to) - start)));
        } else {
            html.raw(line("lane", LEFT, row.y, x(row.from), row.y));
        }
        curve(html, row);
        html.raw(
                String.format(
                        Locale.ROOT,
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>\n",
                        row.descent.from() == null ? "own" : "copy",
                        place(row),
                        row.y));
    }

    private static Html text(Html html, String kind, int x, int y) {
        return html.raw("<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + (y + 4) + "\">");
    }

    private void curve(Html html, Row row) {
        Row source = source(row);
        if (source == null || source.from == null) {
            return;
        }
        double x1 = place(source);
        double x2 = place(row);
        double bend = x2 - x1 < 2 ? 0 : Math.max(14, (x2 - x1) / 2);
        html.raw(
                String.format(
                        Locale.ROOT,
                        "<path class=\"from\" d=\"M%.1f %d C%.1f %d %.1f %d %.1f %d\"/>",
                        x1,
                        source.y,
                        x1 + bend,
                        source.y,
                        x2 - bend,
                        row.y,
                        x2,
                        row.y));
    }

    private @Nullable Row source(Row row) {
        String from = row.descent.from();
        return from == null ? null : rowOf.get(from);
    }

    /// Where its mark stands: at its moment; within its day at that of the text it was made from.
    private double place(Row row) {
        if (row.from == null || row.to == null) {
            return LEFT;
        }
        Row source = row.isMoment() ? null : source(row);
        Long told = source == null || !source.isMoment() ? null : source.from;
        return told != null && told >= row.from && told <= row.to
                ? x(told)
                : (x(row.from) + x(row.to)) / 2;
    }

    private double x(long second) {
        double part = Math.clamp((double) (second - first) / (last - first), 0, 1);
        return LEFT + (WIDTH - LEFT - RIGHT) * part;
    }

    private static String line(String kind, double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                kind,
                x1,
                y1,
                x2,
                y2);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).strip() + "…";
    }
}
