package synoptic.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.publish.wording.EventCounts;

/// An event in a list. `first` and `last` are ISO 8601 as [synoptic.group.Event#first]; `newest` is
/// the last report to come out; `lead` the first sentence that tells the event; `outlets` the
/// labels of all outlets, in the order of their first reports; `edits` why it is not as found.
public record EventSummary(
        String id,
        String title,
        @Nullable String first,
        @Nullable String last,
        EventCounts counts,
        int conflicts,
        int materialRenderings,
        int droppedHedges,
        @Nullable String lead,
        ArticleSummary newest,
        List<String> outlets,
        SortedMap<LocalDate, Integer> reportsByDay,
        List<String> edits) {
    public EventSummary {
        outlets = List.copyOf(outlets);
        reportsByDay = Collections.unmodifiableSortedMap(new TreeMap<>(reportsByDay));
        edits = List.copyOf(edits);
    }
}
