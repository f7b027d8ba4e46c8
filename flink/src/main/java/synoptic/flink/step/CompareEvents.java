package synoptic.flink.step;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import synoptic.Synoptic;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.Json;
import synoptic.publish.json.SynopsisJson;

/// Writes each event as clients see it: as found, or with its accounts laid side by side, which is
/// most of the work and is spread event by event.
public final class CompareEvents extends RichMapFunction<Outcome, Line> {
    private static final long serialVersionUID = 1L;

    private final Rooms rooms;
    private final Depth depth;
    private transient Synoptic synoptic;

    @SuppressWarnings("NullAway.Init") // opened before use
    public CompareEvents(Rooms rooms, Depth depth) {
        this.rooms = rooms;
        this.depth = depth;
    }

    @Override
    public void open(OpenContext context) {
        synoptic = rooms.open();
    }

    @Override
    public Line map(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Found found -> new Line(found.place(), found.event().id(), json(found));
            case Outcome.Left left ->
                    new Line(left.place(), "", Json.skipped(left.skipped()).toString());
        };
    }

    private String json(Outcome.Found found) {
        return switch (depth) {
            case EVENTS -> EventJson.of(found.event()).toString();
            case SYNOPSES -> SynopsisJson.of(synoptic.compare(found.event())).toString();
        };
    }
}
