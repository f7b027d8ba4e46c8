package synoptic.publish.page;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import synoptic.group.Event;
import synoptic.publish.html.Html;
import synoptic.publish.page.LineageRows.Row;
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

    private final LineageRows rows;
    private final Sources sources;

    LineagePicture(Event event, Sources sources) {
        this.sources = sources;
        rows = new LineageRows(event, sources);
    }

    void write(Html html) {
        int count = rows.all().size();
        if (count < FEWEST || count > MOST || rows.first() >= rows.last()) {
            return;
        }
        int height = y(rows.all().getLast()) + ROW;
        html.raw(
                        "<figure><div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Picture\">")
                .raw("<svg class=\"lineage\" viewBox=\"0 0 " + WIDTH + " " + height)
                .raw("\" role=\"img\" aria-label=\"When each report came out, and from ")
                .raw("whose text it was made; the list below says it in words\">\n");
        tick(html, rows.first(), "start", height);
        tick(html, rows.last(), "end", height);
        rows.all().forEach(row -> row(html, row));
        html.raw(
                        "</svg></div>\n<figcaption class=\"quiet\">Time runs from left to right. ● its own ")
                .raw("text, ○ made from another, with a curve from that; a pale bar where only ")
                .raw("the day is known.</figcaption></figure>\n");
    }

    /// The middle of a row; origins stand a little apart.
    private static int y(Row row) {
        return TOP + ROW / 2 + ROW * row.place() + ROW / 3 * row.group();
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
        text(html, "label\" text-anchor=\"end", LEFT - 14, y(row))
                .text(shortened(sources.label(row.descent().article())))
                .raw("</text>");
        Long from = row.from();
        Long to = row.to();
        if (from == null || to == null) {
            text(html, "when", LEFT, y(row)).raw("no date</text>\n");
            return;
        }
        if (row.isMoment()) {
            html.raw(line("lane", LEFT, y(row), x(from), y(row)));
        } else {
            day(html, row, x(from), x(to));
        }
        curve(html, row);
        html.raw(
                String.format(
                        Locale.ROOT,
                        "<circle class=\"%s\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>\n",
                        row.descent().from() == null ? "own" : "copy",
                        x(row),
                        y(row)));
    }

    private static void day(Html html, Row row, double start, double end) {
        html.raw(
                String.format(
                        Locale.ROOT,
                        "<rect class=\"day\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"8\"/>",
                        start,
                        y(row) - 4,
                        Math.max(2, end - start)));
    }

    private static Html text(Html html, String kind, int x, int y) {
        return html.raw("<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + (y + 4) + "\">");
    }

    private void curve(Html html, Row row) {
        Row source = rows.source(row);
        if (source == null || source.from() == null) {
            return;
        }
        double x1 = x(source);
        double x2 = x(row);
        double bend = x2 - x1 < 2 ? 0 : Math.max(14, (x2 - x1) / 2);
        html.raw(
                String.format(
                        Locale.ROOT,
                        "<path class=\"from\" d=\"M%.1f %d C%.1f %d %.1f %d %.1f %d\"/>",
                        x1,
                        y(source),
                        x1 + bend,
                        y(source),
                        x2 - bend,
                        y(row),
                        x2,
                        y(row)));
    }

    /// Where its mark stands: at its moment, else in the middle of its day.
    private double x(Row row) {
        Long moment = rows.moment(row);
        Long from = row.from();
        Long to = row.to();
        if (moment != null) {
            return x(moment);
        }
        return from == null || to == null ? LEFT : (x(from) + x(to)) / 2;
    }

    private double x(long second) {
        return LEFT + (WIDTH - LEFT - RIGHT) * rows.passed(second);
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
