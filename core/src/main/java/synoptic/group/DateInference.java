package synoptic.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.time.TimeExpression;
import synoptic.annotate.time.TimeValue;
import synoptic.group.profile.CaptionDays;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import synoptic.text.Span;

/// Infers when an undated report was written, from its own words and from its event's dated
/// reports.
///
/// It was written no earlier than what it tells as past and than the photos beside it. A bare
/// weekday is of the week just past, so it names the day of the event and bounds the report to six
/// days more.
final class DateInference {

    private static final int LEAD = 6;
    private static final int WEEK = 6;
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?i)\\b(?:will|would|until|by|due|scheduled|planned|plans?|expected|set to|from"
                            + "|next|shall|deadline|before)\\b");

    /// The days on which the event's dated reports were published, sorted.
    private final List<LocalDate> dated;

    private DateInference(List<LocalDate> dated) {
        this.dated = dated;
    }

    /// The inferred dates of those of an event's reports that state none, in the order given.
    static List<InferredDate> infer(List<AnnotatedArticle> reports) {
        List<LocalDate> dated = new ArrayList<>();
        for (AnnotatedArticle report : reports) {
            StatedTime published = report.article().particulars().published();
            if (published != null) {
                dated.add(published.day());
            }
        }
        Collections.sort(dated);
        DateInference inference = new DateInference(dated);
        return reports.stream()
                .filter(report -> report.article().particulars().published() == null)
                .map(inference::of)
                .toList();
    }

    private InferredDate of(AnnotatedArticle report) {
        Optional<LocalDate> anchor = anchor();
        return anchor.isPresent() ? inEvent(report, anchor.get()) : alone(report);
    }

    /// The middle one of the event's dated reports: a stray late report does not move it.
    private Optional<LocalDate> anchor() {
        return dated.isEmpty() ? Optional.empty() : Optional.of(dated.get((dated.size() - 1) / 2));
    }

    private InferredDate inEvent(AnnotatedArticle report, LocalDate anchor) {
        String id = report.article().id();
        DayOfWeek weekday = weekday(report);
        if (weekday != null) {
            LocalDate bound = ownBound(report, anchor);
            LocalDate day = weekdayOf(weekday, anchor, bound);
            LocalDate earliest = later(day, bound);
            return new InferredDate(
                    id,
                    earliest,
                    day.plusDays(WEEK),
                    earliest,
                    "it says \"%s\", which in the week of its event's dated reports is %s"
                            .formatted(name(weekday), day));
        }
        LocalDate bound = ownBound(report, anchor);
        if (bound != null && !bound.isBefore(dated.get(0).minusDays(WEEK))) {
            return new InferredDate(
                    id,
                    bound,
                    null,
                    later(bound, dated.get(0)),
                    "it tells of %s as past; the year is that of its event".formatted(bound));
        }
        return new InferredDate(
                id,
                dated.get(0),
                null,
                anchor,
                "nothing in it names its day; its event's dated reports begin on " + dated.get(0));
    }

    /// The day in the event's week, or in the week of what the report tells of later than that.
    private static LocalDate weekdayOf(
            DayOfWeek weekday, LocalDate anchor, @Nullable LocalDate bound) {
        LocalDate day = anchor.with(TemporalAdjusters.previousOrSame(weekday));
        return bound != null && bound.isAfter(day.plusDays(WEEK))
                ? bound.with(TemporalAdjusters.previousOrSame(weekday))
                : day;
    }

    private static InferredDate alone(AnnotatedArticle report) {
        String id = report.article().id();
        LocalDate bound = latest(fullDays(report));
        if (bound == null) {
            return new InferredDate(id, null, null, null, "nothing in it or its event tells");
        }
        DayOfWeek weekday = weekday(report);
        if (weekday == null) {
            return new InferredDate(
                    id, bound, null, bound, "the latest day it names as past is " + bound);
        }
        LocalDate day = bound.with(TemporalAdjusters.nextOrSame(weekday));
        return new InferredDate(
                id,
                day,
                lastOfYear(report, weekday, bound),
                day,
                "it says \"%s\", and the latest day it or a caption names as past is %s"
                        .formatted(name(weekday), bound));
    }

    /// The last such weekday of the latest year the report speaks of, if that is the bound's year.
    private static @Nullable LocalDate lastOfYear(
            AnnotatedArticle report, DayOfWeek weekday, LocalDate bound) {
        int latest = 0;
        for (TimeExpression time : report.times()) {
            for (TimeValue named : time.value().named()) {
                if (named instanceof TimeValue.Year year) {
                    latest = Math.max(latest, year.year());
                }
            }
        }
        return latest == bound.getYear()
                ? LocalDate.of(latest, 12, 31).with(TemporalAdjusters.previousOrSame(weekday))
                : null;
    }

    /// The latest day before the event's end that the report tells of as past.
    private @Nullable LocalDate ownBound(AnnotatedArticle report, LocalDate anchor) {
        List<LocalDate> days = new ArrayList<>(fullDays(report));
        for (TimeExpression time : report.times()) {
            for (TimeValue value : time.value().named()) {
                if (value instanceof TimeValue.DayOfYear named && isPast(report, time.span())) {
                    days.add(nearest(named.day(), anchor));
                }
            }
        }
        days.removeIf(day -> day.isAfter(anchor.plusDays(WEEK)));
        return latest(days);
    }

    private static List<LocalDate> fullDays(AnnotatedArticle report) {
        List<LocalDate> days = new ArrayList<>();
        for (TimeExpression time : report.times()) {
            for (TimeValue value : time.value().named()) {
                if (value instanceof TimeValue.Day day && isPast(report, time.span())) {
                    days.add(day.date());
                }
            }
        }
        CaptionDays.last(report.article()).ifPresent(days::add);
        return days;
    }

    /// Whether nothing in the sentence looks ahead.
    private static boolean isPast(AnnotatedArticle report, Span time) {
        Article article = report.article();
        return report.sentences().stream()
                .filter(sentence -> sentence.contains(time))
                .noneMatch(sentence -> AHEAD.matcher(sentence.in(article.text())).find());
    }

    /// The first weekday named in the first sentences.
    private static @Nullable DayOfWeek weekday(AnnotatedArticle report) {
        int sentences = Math.min(LEAD, report.sentences().size());
        int end = sentences == 0 ? 0 : report.sentences().get(sentences - 1).end();
        for (TimeExpression time : report.times()) {
            for (TimeValue value : time.value().named()) {
                if (time.span().start() < end && value instanceof TimeValue.Weekday weekday) {
                    return weekday.day();
                }
            }
        }
        return null;
    }

    private static LocalDate nearest(MonthDay day, LocalDate anchor) {
        LocalDate best = day.atYear(anchor.getYear());
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            LocalDate candidate = day.atYear(year);
            if (Math.abs(candidate.toEpochDay() - anchor.toEpochDay())
                    < Math.abs(best.toEpochDay() - anchor.toEpochDay())) {
                best = candidate;
            }
        }
        return best;
    }

    private static @Nullable LocalDate latest(List<LocalDate> days) {
        return days.isEmpty() ? null : Collections.max(days);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    }
}
