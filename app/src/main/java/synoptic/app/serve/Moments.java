package synoptic.app.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import synoptic.publish.page.EventCard;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Paging;
import synoptic.store.Query;

/// When the reports of an event came out, as exactly as a small picture tells: to the minute where
/// it took a day or two, else the days, which lists of events know.
final class Moments {

    private static final int KEPT = 1000;
    private static final int MOST_REPORTS = 200;

    private final Shelf shelf;
    private final Remembered<List<String>> remembered;

    Moments(Shelf shelf, Answers answers) {
        this.shelf = shelf;
        remembered = new Remembered<>(answers, KEPT);
    }

    List<String> of(EventSummary event) {
        return isBrief(event)
                ? remembered.find(event.id(), this::read).orElse(List.of())
                : EventCard.times(event.reportsByDay());
    }

    private static boolean isBrief(EventSummary event) {
        SortedMap<LocalDate, Integer> days = event.reportsByDay();
        int reports = event.counts().articles();
        return reports > 1
                && reports <= MOST_REPORTS
                && !days.isEmpty()
                && ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) <= 1;
    }

    private Optional<List<String>> read(String event) {
        return Optional.of(
                shelf
                        .library()
                        .articles(Query.ALL.ofEvent(event), Paging.first(MOST_REPORTS))
                        .items()
                        .stream()
                        .map(ArticleSummary::when)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }
}
