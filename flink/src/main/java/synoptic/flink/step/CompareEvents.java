package synoptic.flink.step;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import synoptic.Synoptic;

/// Lays the accounts of each event side by side, which is most of the work and is spread event by
/// event.
final class CompareEvents extends RichMapFunction<Outcome, Compared> {
    private static final long serialVersionUID = 1L;

    private final Rooms rooms;
    private transient Synoptic synoptic;

    @SuppressWarnings("NullAway.Init") // opened before use
    CompareEvents(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void open(OpenContext context) {
        synoptic = rooms.open();
    }

    @Override
    public Compared map(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Found found ->
                    new Compared.OfEvent(found.place(), synoptic.compare(found.event()));
            case Outcome.Left left -> new Compared.OfNone(left.place(), left.skipped());
        };
    }
}
