package synoptic.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.compare.Synopsis;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.group.Event;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;
import synoptic.publish.wording.EventCounts;
import synoptic.publish.wording.Findings;

/// What lists show of events and articles.
public final class Summaries {

    private static final int DAY = 10;

    private Summaries() {}

    public static EventSummary of(Synopsis synopsis) {
        Event event = synopsis.event();
        List<Article> articles = event.articles().toList();
        return new EventSummary(
                event.id(),
                event.title(),
                event.first(),
                event.last(),
                EventCounts.of(event),
                synopsis.conflicts().size(),
                (int) Findings.count(synopsis, Rendering.Change.MATERIAL),
                (int) Findings.count(synopsis, Rendering.Change.HEDGE_DROPPED),
                synopsis.summary().isEmpty() ? null : synopsis.summary().getFirst().text(),
                of(newest(event, articles), event),
                articles.stream().map(article -> article.outlet().label()).distinct().toList(),
                reportsByDay(event, articles),
                event.edits());
    }

    /// The last report that has a time, else the last.
    private static Article newest(Event event, List<Article> articles) {
        return articles.reversed().stream()
                .filter(article -> event.when(article).isPresent())
                .findFirst()
                .orElse(articles.getLast());
    }

    private static SortedMap<LocalDate, Integer> reportsByDay(Event event, List<Article> articles) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (Article article : articles) {
            event.day(article).ifPresent(day -> days.merge(day, 1, Integer::sum));
        }
        return days;
    }

    /// The day of a time as `yyyy-MM-dd…`.
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso.substring(0, DAY));
    }

    /// Seconds from the epoch of the time a report states, else of its likeliest day.
    public static double moment(Article article, @Nullable Event event) {
        StatedTime published = article.particulars().published();
        if (published != null) {
            return published.epochSecond();
        }
        return event == null
                ? Ranked.UNDATED
                : event.day(article)
                        .map(day -> (double) StatedTime.ofDay(day, "").epochSecond())
                        .orElse(Ranked.UNDATED);
    }

    public static double moment(Event event) {
        return event.articles().mapToDouble(a -> moment(a, event)).max().orElse(Ranked.UNDATED);
    }

    /// An article, with the event it tells of where one was worked out.
    static ArticleSummary of(Article article, @Nullable Event event) {
        Particulars stated = article.particulars();
        StatedTime published = stated.published();
        String when =
                published != null
                        ? published.iso()
                        : event == null ? null : event.when(article).orElse(null);
        return new ArticleSummary(
                article.id(),
                article.label(),
                article.outlet(),
                stated.url(),
                stated.language(),
                when,
                published != null
                        ? ArticleSummary.Dated.STATED
                        : when == null
                                ? ArticleSummary.Dated.UNKNOWN
                                : ArticleSummary.Dated.INFERRED,
                event == null ? null : event.id());
    }

    /// Every rendering of what is said in an event, with the report it stands in.
    static List<Saying> sayings(Synopsis synopsis) {
        Event event = synopsis.event();
        Map<String, ArticleSummary> reports = new HashMap<>();
        event.articles().forEach(article -> reports.put(article.id(), of(article, event)));
        List<Saying> sayings = new ArrayList<>();
        for (Utterance utterance : synopsis.utterances()) {
            for (Rendering rendering : utterance.renderings()) {
                ArticleSummary report = reports.get(rendering.place().article());
                if (report != null) {
                    sayings.add(
                            new Saying(
                                    utterance.speaker().name(),
                                    utterance.text(),
                                    rendering,
                                    report,
                                    event.id(),
                                    event.title()));
                }
            }
        }
        return sayings;
    }
}
