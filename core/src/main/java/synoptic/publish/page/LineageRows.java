package synoptic.publish.page;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.publish.html.SparkLine;

/// The reports of an event, those of one origin under each other, and when each came out: a moment,
/// a day, or not known.
final class LineageRows {

    private static final int DAY = 10;
    private static final long SECONDS_OF_DAY = 24 * 3600L;

    private final Event event;
    private final Sources sources;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> rowOf = new HashMap<>();
    private final long first;
    private final long last;

    /// `group` counts the origins before it; `from` and `to` are the seconds between which it came
    /// out: one moment, or a whole day; both null where nothing is known.
    record Row(
            Origin.Descent descent, int place, int group, @Nullable Long from, @Nullable Long to) {
        boolean isMoment() {
            return from != null && from.equals(to);
        }
    }

    LineageRows(Event event, Sources sources) {
        this.event = event;
        this.sources = sources;
        int group = 0;
        for (Origin origin : event.origins()) {
            for (Origin.Descent descent : origin.articles()) {
                Row row = row(descent, group);
                rows.add(row);
                rowOf.put(descent.article(), row);
            }
            group++;
        }
        List<Row> moments = rows.stream().filter(Row::isMoment).toList();
        List<Row> dated = moments.size() < 2 ? rows : moments;
        first = dated.stream().map(Row::from).mapToLong(LineageRows::orLate).min().orElse(0);
        last = dated.stream().map(Row::to).mapToLong(LineageRows::orEarly).max().orElse(0);
    }

    private static long orLate(@Nullable Long second) {
        return second == null ? Long.MAX_VALUE : second;
    }

    private static long orEarly(@Nullable Long second) {
        return second == null ? Long.MIN_VALUE : second;
    }

    private Row row(Origin.Descent descent, int group) {
        Article article = sources.article(descent.article());
        String iso = article == null ? null : event.when(article).orElse(null);
        LocalDateTime moment = iso == null ? null : SparkLine.moment(iso).findFirst().orElse(null);
        if (iso == null || moment == null) {
            return new Row(descent, rows.size(), group, null, null);
        }
        if (iso.length() > DAY) {
            long second = moment.toEpochSecond(ZoneOffset.UTC);
            return new Row(descent, rows.size(), group, second, second);
        }
        long midnight = moment.toLocalDate().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        return new Row(descent, rows.size(), group, midnight, midnight + SECONDS_OF_DAY);
    }

    List<Row> all() {
        return rows;
    }

    /// The first second of any, in which time begins to run.
    long first() {
        return first;
    }

    long last() {
        return last;
    }

    /// Which part of the time between the first and the last has passed.
    double passed(long second) {
        return Math.clamp((double) (second - first) / (last - first), 0, 1);
    }

    /// The row of the text that this one was made from.
    @Nullable Row source(Row row) {
        String from = row.descent().from();
        return from == null ? null : rowOf.get(from);
    }

    /// When it came out, as far as the day allows: its moment; else, within its day, that of the
    /// text it was made from; null where that says nothing.
    @Nullable Long moment(Row row) {
        if (row.from() == null || row.to() == null || row.isMoment()) {
            return row.from();
        }
        Row source = source(row);
        Long told = source == null || !source.isMoment() ? null : source.from();
        return told != null && told >= row.from() && told <= row.to() ? told : null;
    }
}
