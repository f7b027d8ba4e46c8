package synoptic.flink.step;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import synoptic.flink.form.FormType;

/// Hands on the lines of each settling of a window in the order of their ranks; keeps those that
/// come before their turn.
public final class PutInOrder extends KeyedProcessFunction<Long, Line, Line> {
    private static final long serialVersionUID = 1L;

    private final Windowing windowing;
    private transient MapState<Turn, Line> early;
    private transient ValueState<Turn> next;

    /// Whose turn it is.
    record Turn(int revision, int rank) {
        static final Turn FIRST = new Turn(0, 0);

        static Turn of(Line line) {
            return new Turn(line.place().revision(), line.place().rank());
        }

        Turn after(Line line) {
            return rank + 1 < line.place().of()
                    ? new Turn(revision, rank + 1)
                    : new Turn(revision + 1, 0);
        }
    }

    @SuppressWarnings("NullAway.Init") // opened before use
    public PutInOrder(Windowing windowing) {
        this.windowing = windowing;
    }

    @Override
    public void open(OpenContext context) {
        FormType<Turn> turns = new FormType<>(Turn.class);
        early =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "early", turns, new FormType<>(Line.class)));
        next = getRuntimeContext().getState(new ValueStateDescriptor<>("next", turns));
    }

    @Override
    public void processElement(Line line, Context context, Collector<Line> out) throws Exception {
        context.timerService().registerEventTimeTimer(windowing.close(line.place().window()));
        early.put(Turn.of(line), line);
        @Nullable Turn known = next.value();
        Turn turn = known == null ? Turn.FIRST : known;
        for (Line due = early.get(turn); due != null; due = early.get(turn)) {
            out.collect(due);
            early.remove(turn);
            turn = turn.after(due);
        }
        next.update(turn);
    }

    /// No line comes of a window that is closed.
    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Line> out) {
        early.clear();
        next.clear();
    }
}
