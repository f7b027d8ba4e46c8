package synoptic.flink.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.flink.form.FormType;

/// Keeps what is brought to each window, and works out its events when all should have come: from
/// what is kept, not from how it came, so the same reports give the same events in any order, at
/// any parallelism and after any failure.
///
/// What comes late changes a window while it is open, and is told after that. A window that closes
/// leaves nothing behind.
public final class SettleWindows extends KeyedProcessFunction<Long, Placed, Outcome> {
    private static final long serialVersionUID = 1L;

    private final Steps steps;
    private final Windowing windowing;
    private transient Synoptic synoptic;
    private transient PlaceForNow forNow;
    private transient SettlingMeasures measures;
    private transient MapState<Position, Brought> brought;

    /// How often the window was settled.
    private transient ValueState<Integer> settled;

    /// Whether something came since.
    private transient ValueState<Boolean> changed;

    /// The provisional event of each report.
    private transient MapState<String, String> places;

    @SuppressWarnings("NullAway.Init") // opened before use
    SettleWindows(Steps steps) {
        this.steps = steps;
        this.windowing = steps.windowing();
    }

    @Override
    public void open(OpenContext context) {
        synoptic = steps.rooms().open();
        forNow = new PlaceForNow(synoptic);
        measures = new SettlingMeasures(getRuntimeContext().getMetricGroup());
        brought =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "brought",
                                        new FormType<>(Position.class),
                                        new FormType<>(Brought.class)));
        settled = getRuntimeContext().getState(new ValueStateDescriptor<>("settled", Types.INT));
        places =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>("places", Types.STRING, Types.STRING));
        changed =
                getRuntimeContext().getState(new ValueStateDescriptor<>("changed", Types.BOOLEAN));
    }

    @Override
    public void processElement(Placed placed, Context context, Collector<Outcome> out)
            throws Exception {
        TimerService timers = context.timerService();
        long now = timers.currentWatermark();
        long close = windowing.close(placed.window());
        if (close <= now) {
            context.output(Told.TAG, late(placed));
            return;
        }
        if (steps.eagerness() == Eagerness.AT_ONCE
                && placed.brought() instanceof Brought.Report report) {
            forNow.place(placed.window(), report, places, brought.values())
                    .forEach(place -> context.output(Provisional.TAG, place));
        }
        brought.put(placed.brought().position(), placed.brought());
        changed.update(true);
        timers.registerEventTimeTimer(Math.max(windowing.end(placed.window()), now + 1));
        timers.registerEventTimeTimer(close);
    }

    private static Told late(Placed placed) {
        return new Told(
                placed.brought().position().file(),
                "came when the window from %s on was closed"
                        .formatted(Instant.ofEpochMilli(placed.window())));
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        long window = context.getCurrentKey();
        if (Boolean.TRUE.equals(changed.value())) {
            settle(window, out, context);
        }
        if (windowing.close(window) <= time) {
            brought.clear();
            settled.clear();
            changed.clear();
            places.clear();
            forNow.close(window);
        }
    }

    private void settle(long window, Collector<Outcome> out, OnTimerContext context)
            throws Exception {
        @Nullable Integer before = settled.value();
        int revision = before == null ? 0 : before;
        settled.update(revision + 1);
        changed.update(false);
        List<Brought> all = sorted();
        Pile pile = Pile.of(all);
        long start = System.nanoTime();
        pile.told().forEach(told -> context.output(Told.TAG, told));
        List<Outcome> outcomes = pile.outcomes(window, revision, synoptic);
        measures.settled(outcomes, System.nanoTime() - start);
        outcomes.forEach(out::collect);
        if (steps.keeping() == Keeping.BYTES) {
            Pile.held(all, window, revision).forEach(one -> context.output(Held.TAG, one));
        }
    }

    private List<Brought> sorted() throws Exception {
        List<Brought> all = new ArrayList<>();
        brought.values().forEach(all::add);
        all.sort(Comparator.comparing(Brought::position));
        return all;
    }
}
