package synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import synoptic.annotate.time.CalendarTime;
import synoptic.annotate.time.CalendarTime.YearSource;
import synoptic.annotate.time.TimeExpression;
import synoptic.annotate.time.TimeNormalizer;
import synoptic.annotate.time.TimeValue;
import synoptic.compare.Milestone.Precision;
import synoptic.compare.clause.Alignment;
import synoptic.compare.clause.Clause;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Place;

/// Orders what the reports of an event tell by the times their words name, the event's own day and
/// what came before and is to come.
///
/// A time is read against the day its report was written; years, months and days are points, longer
/// or vaguer times are none.
final class TimelineFinder {

    private static final double LEAST_LIKENESS = 0.4;
    private static final int MOST_AT_ONE_TIME = 4;

    private final TimeNormalizer normalizer = new TimeNormalizer();
    private final Alignment<Clause> alignment =
            new Alignment<>(Clause::content, TimelineFinder::likeness, LEAST_LIKENESS);

    /// A clause that names a time.
    private record Dated(Clause clause, boolean inferred) {}

    List<Milestone> timeline(Event event, List<Clause> clauses) {
        Map<String, List<Dated>> byTime = new TreeMap<>();
        for (Clause clause : clauses) {
            if (clause.extent() == Clause.Extent.WHOLE) {
                points(event, clause, byTime);
            }
        }
        List<Milestone> timeline = new ArrayList<>();
        byTime.forEach((when, dated) -> addMilestones(when, dated, timeline));
        return timeline;
    }

    private void points(Event event, Clause clause, Map<String, List<Dated>> byTime) {
        Article article = clause.report().article();
        Optional<LocalDate> anchor = event.day(article);
        boolean stated = article.particulars().published() != null;
        Set<String> seen = new HashSet<>();
        for (TimeExpression time : clause.report().times()) {
            if (!clause.span().contains(time.span())) {
                continue;
            }
            Optional<CalendarTime> calendar = normalizer.calendar(time, anchor.orElse(null));
            if (calendar.isPresent() && isPoint(calendar.get()) && seen.add(when(calendar.get()))) {
                boolean inferred = isInferred(time, calendar.get(), stated);
                byTime.computeIfAbsent(when(calendar.get()), key -> new ArrayList<>())
                        .add(new Dated(clause, inferred));
            }
        }
    }

    private static boolean isPoint(CalendarTime time) {
        return switch (time.precision()) {
            case DAY, MONTH, YEAR -> true;
            case WEEKEND, WEEK, SEASON, QUARTER, HALF_YEAR, DECADE, CENTURY -> false;
        };
    }

    private static String when(CalendarTime time) {
        return time.timeml();
    }

    /// A weekday by a stated date is as good as stated; a year that is not said is worked out.
    private static boolean isInferred(TimeExpression time, CalendarTime calendar, boolean stated) {
        if (calendar.year() == YearSource.STATED) {
            return false;
        }
        boolean near = !(time.value() instanceof TimeValue.MonthOfYear);
        return !(stated && near);
    }

    private void addMilestones(String when, List<Dated> dated, List<Milestone> timeline) {
        List<Clause> clauses = dated.stream().map(Dated::clause).toList();
        List<List<Integer>> groups = new ArrayList<>(alignment.groups(clauses));
        groups.sort(Comparator.comparingInt(group -> -articles(group, clauses)));
        for (List<Integer> group : groups.subList(0, Math.min(MOST_AT_ONE_TIME, groups.size()))) {
            boolean inferred = group.stream().allMatch(i -> dated.get(i).inferred());
            Set<Place> supports = new LinkedHashSet<>();
            group.forEach(i -> supports.add(clauses.get(i).place()));
            String text = clauses.get(group.get(0)).text();
            timeline.add(
                    new Milestone(when, precision(when), inferred, text, List.copyOf(supports)));
        }
    }

    private static int articles(List<Integer> group, List<Clause> clauses) {
        return (int) group.stream().map(i -> clauses.get(i).article()).distinct().count();
    }

    private static Precision precision(String when) {
        return switch (when.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    private static double likeness(Clause a, Clause b) {
        return a.article().equals(b.article()) ? 0 : a.common(b).likeness();
    }
}
