package synoptic.group.succession;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Works out a [Succession].
final class Matching {

    private final SortedMap<String, Set<String>> before;
    private final SortedMap<String, Set<String>> now;

    /// All events that have reports in common, in the order in which they are matched.
    private final List<Shared> shared;

    /// For events of now that go on under an id of before, that id.
    private final Map<String, String> kept = new HashMap<>();

    /// For each event of now, the one of before it has most in common with; and the reverse.
    private final Map<String, String> nearestBefore = new HashMap<>();

    private final Map<String, String> nearestNow = new HashMap<>();
    private final SortedMap<String, String> ids = new TreeMap<>();
    private final SortedMap<String, Fate> fates = new TreeMap<>();

    /// An event of before and one of now with reports in common.
    private record Shared(String before, String now, int reports, int sizeBefore, int sizeNow) {}

    private static final Comparator<Shared> NEAREST =
            Comparator.comparingInt(Shared::reports)
                    .thenComparingInt(Shared::sizeBefore)
                    .thenComparingInt(Shared::sizeNow)
                    .reversed()
                    .thenComparing(Shared::before)
                    .thenComparing(Shared::now);

    Matching(
            Map<String, ? extends Collection<String>> before,
            Map<String, ? extends Collection<String>> now) {
        this.before = sets(before);
        this.now = sets(now);
        eventOf(this.before);
        Map<String, String> eventNow = eventOf(this.now);
        shared =
                this.before.keySet().stream()
                        .flatMap(old -> shared(old, eventNow))
                        .sorted(NEAREST)
                        .toList();
    }

    private static SortedMap<String, Set<String>> sets(
            Map<String, ? extends Collection<String>> events) {
        SortedMap<String, Set<String>> sets = new TreeMap<>();
        events.forEach((id, reports) -> sets.put(id, Set.copyOf(reports)));
        return sets;
    }

    /// The event of each report.
    private static Map<String, String> eventOf(Map<String, Set<String>> events) {
        Map<String, String> eventOf = new HashMap<>();
        events.forEach(
                (event, reports) -> {
                    for (String report : reports) {
                        String other = eventOf.put(report, event);
                        if (other != null) {
                            throw new IllegalArgumentException(
                                    "a report is of one event, but %s is of %s and %s"
                                            .formatted(report, other, event));
                        }
                    }
                });
        return eventOf;
    }

    private Stream<Shared> shared(String old, Map<String, String> eventNow) {
        Set<String> reports = reports(before, old);
        Map<String, Integer> counts = new TreeMap<>();
        for (String report : reports) {
            String event = eventNow.get(report);
            if (event != null) {
                counts.merge(event, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(
                        e ->
                                new Shared(
                                        old,
                                        e.getKey(),
                                        e.getValue(),
                                        reports.size(),
                                        reports(now, e.getKey()).size()));
    }

    private static Set<String> reports(Map<String, Set<String>> events, String id) {
        return events.getOrDefault(id, Set.of());
    }

    Succession succession() {
        match();
        now.keySet().forEach(this::name);
        before.keySet().forEach(id -> fates.putIfAbsent(id, fateWithoutHeir(id)));
        return new Succession(ids, fates);
    }

    private void match() {
        Set<String> handedOn = new HashSet<>();
        for (Shared pair : shared) {
            nearestBefore.putIfAbsent(pair.now, pair.before);
            nearestNow.putIfAbsent(pair.before, pair.now);
            if (!kept.containsKey(pair.now) && handedOn.add(pair.before)) {
                kept.put(pair.now, pair.before);
            }
        }
    }

    private void name(String event) {
        String old = kept.get(event);
        String id = old == null ? fresh(event) : old;
        ids.put(event, id);
        fates.put(id, old == null ? origin(event) : kept(old, event));
    }

    private Fate kept(String old, String event) {
        Set<String> was = reports(before, old);
        Set<String> is = reports(now, event);
        return new Fate.Kept(without(is, was), without(was, is));
    }

    private static Set<String> without(Set<String> reports, Set<String> others) {
        Set<String> rest = new HashSet<>(reports);
        rest.removeAll(others);
        return rest;
    }

    /// The id an event comes under, or one made of it where that was, or is, that of another one.
    private String fresh(String event) {
        return Succession.free(event, id -> isTaken(id, event));
    }

    private boolean isTaken(String id, String by) {
        return before.containsKey(id)
                || fates.containsKey(id)
                || (now.containsKey(id) && !id.equals(by));
    }

    private Fate origin(String event) {
        String from = nearestBefore.get(event);
        return from == null ? new Fate.New() : new Fate.SplitFrom(from);
    }

    private Fate fateWithoutHeir(String old) {
        String into = nearestNow.get(old);
        return into == null ? new Fate.Gone() : new Fate.MergedInto(ids.getOrDefault(into, into));
    }
}
