package synoptic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import synoptic.annotate.AnnotatedArticle;
import synoptic.group.EditedEvents;
import synoptic.group.Event;
import synoptic.group.Settlement;
import synoptic.group.edit.Edits;
import synoptic.group.succession.Fate;
import synoptic.group.succession.Succession;
import synoptic.news.Article;
import synoptic.store.LibraryWriter;

/// Works out the events of a library: the one place that says how reports are grouped there.
///
/// It remembers what was found in articles, so that each is annotated once in a run.
final class Grouping {

    private final Synoptic synoptic;
    private final SortedMap<String, AnnotatedArticle> annotated = new TreeMap<>();

    /// How many captures of the library were looked at.
    private long seen;

    Grouping(Synoptic synoptic) {
        this.synoptic = synoptic;
    }

    /// Remembers no article any more.
    void forget() {
        annotated.clear();
        seen = 0;
    }

    /// The events of all articles, under the ids they go on with.
    Settlement settle(LibraryWriter library, Edits edits) {
        List<AnnotatedArticle> reports = reports(library);
        EditedEvents found =
                synoptic.eventFinder()
                        .events(
                                reports,
                                synoptic.copies(
                                        reports.stream().map(AnnotatedArticle::article).toList()),
                                edits);
        Map<String, Set<String>> given = library.given();
        Succession succession = Succession.of(given, byId(found.events()));
        Map<String, String> ids = succession.ids();
        return new Settlement(
                found.events().stream()
                        .map(event -> event.named(id -> ids.getOrDefault(id, id)))
                        .toList(),
                fates(succession, given),
                found.remarks());
    }

    private List<AnnotatedArticle> reports(LibraryWriter library) {
        List<Article> fresh = new ArrayList<>();
        long captures = library.progress().captures();
        library.articles(seen, fresh::add);
        seen = captures;
        synoptic.annotate(fresh).forEach(report -> annotated.put(report.article().id(), report));
        return List.copyOf(annotated.values());
    }

    private static Map<String, Set<String>> byId(List<Event> found) {
        return found.stream()
                .collect(
                        Collectors.toMap(
                                Event::id,
                                event ->
                                        event.articles()
                                                .map(Article::id)
                                                .collect(Collectors.toSet())));
    }

    /// All but those of events that were gone before.
    private static SortedMap<String, Fate> fates(
            Succession succession, Map<String, Set<String>> given) {
        SortedMap<String, Fate> fates = new TreeMap<>(succession.fates());
        fates.keySet().removeIf(id -> given.containsKey(id) && given.get(id).isEmpty());
        return fates;
    }
}
