package synoptic.flink.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.news.Capture;
import synoptic.read.Reading;

/// Reads captures, annotates articles and makes their profiles: all that depends on one capture
/// alone.
///
/// Takes several at a time, first to read them all, then to annotate, then to profile: each of the
/// three has tables of megabytes, and they would drive one another out of the processor's caches.
/// None waits longer than [#LONGEST].
public final class ReadCaptures extends AbstractStreamOperator<Brought>
        implements OneInputStreamOperator<Arrival, Brought>, BoundedOneInput {
    private static final long serialVersionUID = 1L;

    /// How many articles a bounded job has read, as its result tells.
    public static final String ARTICLES = "articles";

    private static final int BATCH = 64;

    /// In milliseconds.
    private static final long LONGEST = 100;

    private final Rooms rooms;
    private final Keeping keeping;
    private transient Synoptic synoptic;
    private transient Counter articles;
    private transient Counter skipped;
    private transient LongCounter total;
    private transient List<Waiting> waiting;

    /// An arrival, and its time in the stream.
    private record Waiting(Arrival arrival, @Nullable Long time) {
        static Waiting of(StreamRecord<Arrival> element) {
            return new Waiting(
                    element.getValue(), element.hasTimestamp() ? element.getTimestamp() : null);
        }

        StreamRecord<Brought> as(Brought brought) {
            return time == null ? new StreamRecord<>(brought) : new StreamRecord<>(brought, time);
        }
    }

    @SuppressWarnings("NullAway.Init") // opened before use
    public ReadCaptures(Rooms rooms, Keeping keeping) {
        this.rooms = rooms;
        this.keeping = keeping;
    }

    @Override
    public void open() throws Exception {
        super.open();
        synoptic = rooms.open();
        articles = getMetricGroup().counter(ARTICLES);
        skipped = getMetricGroup().counter("skipped");
        total = new LongCounter();
        getRuntimeContext().addAccumulator(ARTICLES, total);
        waiting = new ArrayList<>();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // where it fails, Flink ends the step
    public void processElement(StreamRecord<Arrival> element) {
        waiting.add(Waiting.of(element));
        if (waiting.size() == BATCH) {
            readAll();
        } else if (waiting.size() == 1) {
            getProcessingTimeService()
                    .registerTimer(
                            getProcessingTimeService().getCurrentProcessingTime() + LONGEST,
                            time -> readAll());
        }
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        readAll();
        super.processWatermark(mark);
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) {
        readAll();
    }

    @Override
    public void endInput() {
        readAll();
    }

    private void readAll() {
        List<Waiting> all = waiting;
        waiting = new ArrayList<>();
        @Nullable Reading[] readings = new @Nullable Reading[all.size()];
        @Nullable AnnotatedArticle[] annotated = new @Nullable AnnotatedArticle[all.size()];
        for (int i = 0; i < readings.length; i++) {
            if (all.get(i).arrival instanceof Arrival.Arrived arrived) {
                readings[i] = synoptic.read(arrived.capture());
            }
        }
        for (int i = 0; i < readings.length; i++) {
            if (readings[i] instanceof Reading.Found found) {
                annotated[i] = synoptic.annotated(found.article());
            }
        }
        for (int i = 0; i < readings.length; i++) {
            Brought brought = brought(all.get(i).arrival, readings[i], annotated[i]);
            output.collect(all.get(i).as(brought));
        }
    }

    private Brought brought(
            Arrival arrival, @Nullable Reading reading, @Nullable AnnotatedArticle annotated) {
        return switch (arrival) {
            case Arrival.Arrived arrived ->
                    brought(arrived, Objects.requireNonNull(reading), annotated);
            case Arrival.Missed missed ->
                    new Brought.Refused(missed.position(), null, missed.none());
            case Arrival.Remarked remarked ->
                    new Brought.Remarked(remarked.position(), remarked.sentence());
        };
    }

    private Brought brought(
            Arrival.Arrived arrived, Reading reading, @Nullable AnnotatedArticle annotated) {
        return switch (reading) {
            case Reading.Found found -> report(arrived, found, Objects.requireNonNull(annotated));
            case Reading.Skipped none -> {
                skipped.inc();
                yield new Brought.Refused(arrived.position(), kept(arrived), none);
            }
        };
    }

    private Brought report(
            Arrival.Arrived arrived, Reading.Found found, AnnotatedArticle annotated) {
        articles.inc();
        total.add(1);
        return new Brought.Report(
                arrived.position(),
                kept(arrived),
                found.text(),
                found.remarks(),
                annotated,
                synoptic.profiled(annotated).profile());
    }

    private Capture kept(Arrival.Arrived arrived) {
        return keeping == Keeping.BYTES
                ? arrived.capture()
                : arrived.capture().withBytes(new byte[0]);
    }
}
