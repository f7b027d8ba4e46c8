package synoptic.flink.step;

import java.util.List;
import synoptic.publish.json.EventJson;
import synoptic.publish.json.Json;
import synoptic.publish.json.SynopsisJson;
import synoptic.read.Reading;

/// An outcome as clients see it; `id` is that of the event, empty for what is none.
public record Line(Outcome.Place place, String id, String json) {

    /// An event as it was found.
    static Line ofEvent(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Found found ->
                    new Line(
                            found.place(),
                            found.event().id(),
                            EventJson.of(found.event()).toString());
            case Outcome.Left left -> ofNone(left.place(), left.skipped());
        };
    }

    /// An event with its accounts side by side.
    static Line ofSynopsis(Compared compared) {
        return switch (compared) {
            case Compared.OfEvent of ->
                    new Line(
                            of.place(),
                            of.synopsis().event().id(),
                            SynopsisJson.of(of.synopsis()).toString());
            case Compared.OfNone none -> ofNone(none.place(), none.skipped());
        };
    }

    private static Line ofNone(Outcome.Place place, List<Reading.Skipped> skipped) {
        return new Line(place, "", Json.skipped(skipped).toString());
    }
}
