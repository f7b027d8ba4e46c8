package synoptic.flink.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import synoptic.Synoptic;
import synoptic.flink.form.FormType;
import synoptic.group.Placement;
import synoptic.group.Profiled;
import synoptic.group.Window;

/// Gives each report of a window a place as it comes. The reports and their places are kept as
/// state; the windows that judge them are in memory alone, and are made again from what is kept
/// after a failure.
final class PlaceReports extends KeyedProcessFunction<Long, Placed, Provisional> {
    private static final long serialVersionUID = 1L;

    private final Rooms rooms;
    private final Windowing windowing;
    private transient Synoptic synoptic;
    private transient Map<Long, Window> open;

    /// The reports that have places, by their ids.
    private transient MapState<String, Profiled> reports;

    /// The provisional event of each report.
    private transient MapState<String, String> places;

    @SuppressWarnings("NullAway.Init") // opened before use
    PlaceReports(Rooms rooms, Windowing windowing) {
        this.rooms = rooms;
        this.windowing = windowing;
    }

    @Override
    public void open(OpenContext context) {
        synoptic = rooms.open();
        open = new HashMap<>();
        reports =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "reports", Types.STRING, new FormType<>(Profiled.class)));
        places =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>("places", Types.STRING, Types.STRING));
    }

    @Override
    public void processElement(Placed placed, Context context, Collector<Provisional> out)
            throws Exception {
        if (placed.brought() instanceof Brought.Report brought) {
            Profiled report = brought.profiled().value();
            if (!places.contains(report.id())) {
                context.timerService().registerEventTimeTimer(windowing.close(placed.window()));
                out.collect(place(placed.window(), report));
            }
        }
    }

    private Provisional place(long window, Profiled report) throws Exception {
        Window at = open.get(window);
        if (at == null) {
            at = reopened();
            open.put(window, at);
        }
        Placement placement = at.add(report);
        reports.put(report.id(), report);
        places.put(report.id(), placement.event());
        return new Provisional(window, report.id(), placement.event(), score(placement));
    }

    private static double score(Placement placement) {
        return switch (placement) {
            case Placement.Joined joined -> joined.score();
            case Placement.Opened opened -> 1;
        };
    }

    private Window reopened() throws Exception {
        Map<String, List<String>> events = new TreeMap<>();
        for (Map.Entry<String, String> place : places.entries()) {
            events.computeIfAbsent(place.getValue(), any -> new ArrayList<>()).add(place.getKey());
        }
        Map<String, Profiled> kept = new TreeMap<>();
        for (Profiled report : reports.values()) {
            kept.put(report.id(), report);
        }
        return new Window(synoptic.eventFinder(), events, kept.values());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Provisional> out) {
        reports.clear();
        places.clear();
        open.remove(context.getCurrentKey());
    }
}
