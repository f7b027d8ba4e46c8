package synoptic.flink.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.state.MapState;
import synoptic.Synoptic;
import synoptic.group.Placement;
import synoptic.group.Profiled;
import synoptic.group.Window;

/// Gives each report of a window a place as it comes. The places are kept as state; the windows
/// that judge them are in memory alone, and are made again from what is kept after a failure.
final class PlaceForNow {

    private final Synoptic synoptic;
    private final Map<Long, Open> open = new HashMap<>();

    /// A window, and the ids it has.
    private record Open(Window window, Set<String> ids) {}

    PlaceForNow(Synoptic synoptic) {
        this.synoptic = synoptic;
    }

    /// The place of a report that has just come; `places` are those of the reports of its window by
    /// their ids, `kept` the reports themselves without it.
    List<Provisional> place(
            long window,
            Brought.Report report,
            MapState<String, String> places,
            Iterable<Brought> kept)
            throws Exception {
        Open opened = open.get(window);
        if (opened == null) {
            opened = reopened(places, kept);
            open.put(window, opened);
        }
        if (!opened.ids.add(report.id())) {
            return List.of();
        }
        Placement placement = opened.window.add(report.profiled());
        places.put(report.id(), placement.event());
        return List.of(new Provisional(window, report.id(), placement.event(), score(placement)));
    }

    private static double score(Placement placement) {
        return switch (placement) {
            case Placement.Joined joined -> joined.score();
            case Placement.Opened opened -> 1;
        };
    }

    private Open reopened(MapState<String, String> places, Iterable<Brought> kept)
            throws Exception {
        Map<String, List<String>> events = new TreeMap<>();
        for (Map.Entry<String, String> place : places.entries()) {
            events.computeIfAbsent(place.getValue(), any -> new ArrayList<>()).add(place.getKey());
        }
        Map<String, Profiled> reports = new TreeMap<>();
        for (Brought brought : kept) {
            if (brought instanceof Brought.Report report && places.contains(report.id())) {
                reports.putIfAbsent(report.id(), report.profiled());
            }
        }
        return new Open(
                new Window(synoptic.eventFinder(), events, reports.values()),
                new HashSet<>(reports.keySet()));
    }

    void close(long window) {
        open.remove(window);
    }
}
