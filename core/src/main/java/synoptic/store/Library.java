package synoptic.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import synoptic.group.Event;
import synoptic.group.succession.Fate;
import synoptic.news.Article;
import synoptic.news.Capture;

/// Everything kept, to be read: by any number of threads and processes at once, also while one
/// writes. Each answer is of one moment.
///
/// Lists come a page at a time. With words to look for they are ranked by BM25 (Robertson and
/// Zaragoza 2009), the best first; without, the latest come first. Words that stand in thousands of
/// reports rank the latest of them.
public interface Library extends AutoCloseable {

    Holdings holdings();

    /// The events that fit; an event fits words where one of its reports has them all.
    Page<EventSummary> events(Query query, Paging paging);

    Optional<EventSummary> eventSummary(String id);

    /// An event as it was worked out, with its reports.
    Optional<Event> event(String id);

    /// The titles of those of these events that there are.
    Map<String, String> titles(Collection<String> events);

    /// What became of the event of an id, in order; empty where the id was never given out. The
    /// last says where to look for one that is no more.
    List<Fate> fates(String id);

    /// The ids under which the event of an id went on, one after another, as it was merged into
    /// others.
    default Stream<String> heirs(String id) {
        return Stream.iterate(heir(id), Optional::isPresent, next -> next.flatMap(this::heir))
                .flatMap(Optional::stream);
    }

    private Optional<String> heir(String id) {
        List<Fate> fates = fates(id);
        return !fates.isEmpty() && fates.getLast() instanceof Fate.MergedInto merged
                ? Optional.of(merged.event())
                : Optional.empty();
    }

    Page<ArticleSummary> articles(Query query, Paging paging);

    Optional<ArticleSummary> articleSummary(String id);

    Optional<Article> article(String id);

    /// What was told: the bytes an article was read from, and where they lay.
    Optional<Capture> capture(String id);

    /// What people say, one rendering each, with the report that attributes it.
    Page<Saying> sayings(Query query, Paging paging);

    /// Those who speak under a name, the ones with most utterances first. Words are looked for in
    /// their names.
    Page<Person> persons(Query query, Paging paging);

    /// Outlets by the number of their articles. Words are looked for in their names and domains.
    Page<OutletSummary> outlets(Query query, Paging paging);

    /// All edits in the order in which they were made, the undone ones too.
    List<KeptEdit> edits();

    /// Captures that are no article, in the order in which they came.
    Page<SkippedCapture> skipped(Paging paging);

    @Override
    void close();
}
