package synoptic.flink.step;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import synoptic.flink.form.FormType;

/// Puts what of a window is no report after its events, when it is known how many those are; where
/// there are none, when nothing more is to come of the settling.
final class TellLeft extends KeyedCoProcessFunction<Long, Outcome.Left, Outcome.Place, Outcome> {
    private static final long serialVersionUID = 1L;

    private transient MapState<Integer, Outcome.Left> left;
    private transient MapState<Integer, Outcome.Place> places;

    @SuppressWarnings("NullAway.Init") // opened before use
    TellLeft() {}

    @Override
    public void open(OpenContext context) {
        left =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "left", Types.INT, new FormType<>(Outcome.Left.class)));
        places =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "places", Types.INT, new FormType<>(Outcome.Place.class)));
    }

    @Override
    public void processElement1(Outcome.Left one, Context context, Collector<Outcome> out)
            throws Exception {
        left.put(one.place().revision(), one);
        context.timerService().registerEventTimeTimer(context.timestamp());
    }

    @Override
    public void processElement2(Outcome.Place place, Context context, Collector<Outcome> out)
            throws Exception {
        places.put(place.revision(), place);
        context.timerService().registerEventTimeTimer(context.timestamp());
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Outcome> out)
            throws Exception {
        for (Outcome.Left one : left.values()) {
            int revision = one.place().revision();
            Outcome.Place place = places.contains(revision) ? places.get(revision) : one.place();
            out.collect(new Outcome.Left(place, one.skipped()));
        }
        left.clear();
        places.clear();
    }
}
