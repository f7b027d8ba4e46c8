package synoptic.group;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import synoptic.group.succession.Fate;
import synoptic.group.succession.Succession;
import synoptic.news.Article;

/// Events as worked out anew: under lasting ids, in the order of [EventFinder#events]. `fates` tell
/// what became of every id since the last time; `remarks` are sentences on edits that did nothing
/// or do not hold.
public record Settlement(List<Event> events, SortedMap<String, Fate> fates, List<String> remarks) {
    public Settlement {
        events = List.copyOf(events);
        fates = Collections.unmodifiableSortedMap(new TreeMap<>(fates));
        remarks = List.copyOf(remarks);
    }

    /// The events that were found, under the ids with which those of `before` go on: for each id
    /// that was given out its reports, none where its event is gone.
    public static Settlement of(
            EditedEvents found, Map<String, ? extends Collection<String>> before) {
        Succession succession = Succession.of(before, byId(found.events()));
        Map<String, String> ids = succession.ids();
        return new Settlement(
                found.events().stream()
                        .map(event -> event.named(id -> ids.getOrDefault(id, id)))
                        .toList(),
                fates(succession, before),
                found.remarks());
    }

    private static Map<String, List<String>> byId(List<Event> found) {
        return found.stream()
                .collect(
                        Collectors.toMap(
                                Event::id, event -> event.articles().map(Article::id).toList()));
    }

    /// All but those of events that were gone before.
    private static SortedMap<String, Fate> fates(
            Succession succession, Map<String, ? extends Collection<String>> before) {
        SortedMap<String, Fate> fates = new TreeMap<>();
        succession
                .fates()
                .forEach(
                        (id, fate) -> {
                            if (!before.containsKey(id) || !before.get(id).isEmpty()) {
                                fates.put(id, fate);
                            }
                        });
        return fates;
    }
}
