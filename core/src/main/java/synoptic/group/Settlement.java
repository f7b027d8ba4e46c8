package synoptic.group;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.group.succession.Fate;

/// The events of a window as worked out anew: under lasting ids, in the order of
/// [EventFinder#events]. `fates` tell what became of every id since the last time; `remarks` are
/// sentences on edits that did nothing or do not hold.
public record Settlement(List<Event> events, SortedMap<String, Fate> fates, List<String> remarks) {
    public Settlement {
        events = List.copyOf(events);
        fates = Collections.unmodifiableSortedMap(new TreeMap<>(fates));
        remarks = List.copyOf(remarks);
    }
}
