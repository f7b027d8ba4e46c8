package synoptic.flink.step;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import synoptic.flink.form.FormType;
import synoptic.spread.Sheet;

/// Keeps what was brought to a window, slice by slice, until the window closes; hands it on when it
/// is called up.
final class KeepCaptures extends KeyedCoProcessFunction<String, Placed, Call, Letter> {
    private static final long serialVersionUID = 1L;

    private final Windowing windowing;
    private final Keeping keeping;
    private transient MapState<Position, Brought> brought;
    private transient ListState<Call> calls;

    @SuppressWarnings("NullAway.Init") // opened before use
    KeepCaptures(Windowing windowing, Keeping keeping) {
        this.windowing = windowing;
        this.keeping = keeping;
    }

    @Override
    public void open(OpenContext context) {
        brought =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "brought",
                                        new FormType<>(Position.class),
                                        new FormType<>(Brought.class)));
        calls =
                getRuntimeContext()
                        .getListState(
                                new ListStateDescriptor<>("calls", new FormType<>(Call.class)));
    }

    @Override
    public void processElement1(Placed placed, Context context, Collector<Letter> out)
            throws Exception {
        brought.put(placed.brought().position(), placed.brought());
        context.timerService().registerEventTimeTimer(windowing.close(placed.window()));
    }

    /// When the time of a call has come, all that was brought before it is there.
    @Override
    public void processElement2(Call call, Context context, Collector<Letter> out)
            throws Exception {
        calls.add(call);
        context.timerService().registerEventTimeTimer(context.timestamp());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Letter> out) throws Exception {
        for (Call call : calls.get()) {
            for (Call.Called called : call.called()) {
                answer(call, called, context, out);
            }
        }
        calls.clear();
        if (windowing.close(Call.windowOf(context.getCurrentKey())) <= time) {
            brought.clear();
        }
    }

    private void answer(
            Call call, Call.Called called, OnTimerContext context, Collector<Letter> out)
            throws Exception {
        Brought of = Objects.requireNonNull(brought.get(called.position()), "was brought before");
        Settling settling = call.settling();
        if (called.number() >= 0 && of instanceof Brought.Report report) {
            out.collect(
                    new Letter(
                            settling,
                            settling.partition().blockOf(called.number()),
                            new Sheet.Report(called.number(), report.profiled())));
        }
        if (keeping == Keeping.BYTES) {
            Outcome.Place place =
                    new Outcome.Place(
                            settling.window(),
                            settling.revision(),
                            Outcome.Standing.SETTLED,
                            called.rank(),
                            call.captures());
            context.output(Held.TAG, Held.of(place, of));
        }
    }
}
