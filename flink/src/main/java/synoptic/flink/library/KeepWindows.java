package synoptic.flink.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import synoptic.flink.form.FormType;
import synoptic.flink.step.Windowing;

/// Gathers the pieces of each settled window, and writes them to its library when they are
/// complete.
///
/// Exactly once, in effect: pieces that are gathered are in the checkpoint, and writing is one
/// transaction that changes nothing when it is done again.
final class KeepWindows extends KeyedProcessFunction<Long, Piece, Long> {
    private static final long serialVersionUID = 1L;

    private final WindowLibraries libraries;
    private final Windowing windowing;
    private transient MapState<Piece.Key, Piece> pieces;
    private transient MapState<Integer, Tally> tallies;
    private transient ValueState<Integer> written;

    @SuppressWarnings("NullAway.Init") // opened before use
    KeepWindows(WindowLibraries libraries, Windowing windowing) {
        this.libraries = libraries;
        this.windowing = windowing;
    }

    @Override
    public void open(OpenContext context) {
        pieces =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "pieces",
                                        new FormType<>(Piece.Key.class),
                                        new FormType<>(Piece.class)));
        tallies =
                getRuntimeContext()
                        .getMapState(
                                new MapStateDescriptor<>(
                                        "tallies", Types.INT, new FormType<>(Tally.class)));
        written = getRuntimeContext().getState(new ValueStateDescriptor<>("written", Types.INT));
    }

    /// A settling that a later one has overtaken is left out: the later has all its reports.
    @Override
    public void processElement(Piece piece, Context context, Collector<Long> out) throws Exception {
        context.timerService().registerEventTimeTimer(windowing.close(piece.place().window()));
        int revision = piece.place().revision();
        pieces.put(piece.key(), piece);
        @Nullable Tally known = tallies.get(revision);
        Tally tally = (known == null ? Tally.NONE : known).with(piece);
        tallies.put(revision, tally);
        if (tally.isComplete()) {
            @Nullable Integer last = written.value();
            List<Piece> all = taken(revision);
            if (last == null || last < revision) {
                libraries.write(context.getCurrentKey(), all);
                written.update(revision);
                out.collect(context.getCurrentKey());
            }
        }
    }

    /// The pieces of one settling, by their ranks; they are kept no longer.
    private List<Piece> taken(int revision) throws Exception {
        List<Piece> all = new ArrayList<>();
        for (Piece piece : pieces.values()) {
            if (piece.place().revision() == revision) {
                all.add(piece);
            }
        }
        for (Piece piece : all) {
            pieces.remove(piece.key());
        }
        tallies.remove(revision);
        all.sort(Comparator.comparingInt(piece -> piece.place().rank()));
        return all;
    }

    /// Nothing comes of a window that is closed.
    @Override
    public void onTimer(long time, OnTimerContext context, Collector<Long> out) {
        pieces.clear();
        tallies.clear();
        written.clear();
    }
}
