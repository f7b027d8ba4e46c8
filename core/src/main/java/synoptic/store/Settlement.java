package synoptic.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.compare.Synopsis;
import synoptic.group.succession.Fate;

/// Events worked out from all articles, under the ids they bear from now on, and what became of
/// every id.
public record Settlement(List<Synopsis> events, SortedMap<String, Fate> fates) {
    public Settlement {
        events = List.copyOf(events);
        fates = Collections.unmodifiableSortedMap(new TreeMap<>(fates));
    }
}
