package synoptic.flink.step;

import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.SimpleCounter;
import synoptic.Synoptic;
import synoptic.group.Profiled;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.spread.Packed;

/// Reads captures, annotates articles and makes their profiles: all that depends on one capture
/// alone.
public final class ReadCaptures extends RichMapFunction<Arrival, Brought> {
    private static final long serialVersionUID = 1L;

    /// How many articles a bounded job has read, as its result tells.
    public static final String ARTICLES = "articles";

    private final Rooms rooms;
    private final Keeping keeping;
    private transient Synoptic synoptic;
    private transient Counter articles;
    private transient Counter skipped;
    private transient LongCounter total;

    @SuppressWarnings("NullAway.Init") // opened before use
    public ReadCaptures(Rooms rooms, Keeping keeping) {
        this.rooms = rooms;
        this.keeping = keeping;
    }

    @Override
    public void open(OpenContext context) {
        synoptic = rooms.open();
        articles = getRuntimeContext().getMetricGroup().counter(ARTICLES, new SimpleCounter());
        skipped = getRuntimeContext().getMetricGroup().counter("skipped", new SimpleCounter());
        total = new LongCounter();
        getRuntimeContext().addAccumulator(ARTICLES, total);
    }

    @Override
    public Brought map(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Arrived arrived -> brought(arrived);
            case Arrival.Missed missed ->
                    new Brought.Refused(missed.position(), null, missed.none());
            case Arrival.Remarked remarked ->
                    new Brought.Remarked(remarked.position(), remarked.sentence());
        };
    }

    private Brought brought(Arrival.Arrived arrived) {
        Capture kept =
                keeping == Keeping.BYTES
                        ? arrived.capture()
                        : arrived.capture().withBytes(new byte[0]);
        return switch (synoptic.read(arrived.capture())) {
            case Reading.Found found -> report(arrived.position(), kept, found);
            case Reading.Skipped none -> {
                skipped.inc();
                yield new Brought.Refused(arrived.position(), kept, none);
            }
        };
    }

    private Brought report(Position position, Capture kept, Reading.Found found) {
        articles.inc();
        total.add(1);
        Profiled profiled = synoptic.profiled(synoptic.annotated(found.article()));
        return new Brought.Report(
                position, kept, found.text(), found.remarks(), Packed.of(profiled));
    }
}
