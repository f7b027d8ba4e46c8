package synoptic.app.found;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.compare.said.Rendering;
import synoptic.news.Place;
import synoptic.publish.export.Table;
import synoptic.publish.json.Json;
import synoptic.store.Saying;

/// What people say as a table: a row for each rendering.
public final class SayingTable {

    public static final Table<Saying> SAYINGS =
            new Table<>(
                    List.of(
                            "person",
                            "utterance",
                            "kind",
                            "change",
                            "article",
                            "outlet",
                            "when",
                            "start",
                            "end",
                            "text",
                            "event",
                            "event_title"),
                    saying -> List.of(row(saying)));

    private SayingTable() {}

    private static List<@Nullable Object> row(Saying saying) {
        Rendering rendering = saying.rendering();
        Place place = rendering.place();
        return Arrays.asList(
                saying.person(),
                saying.utterance(),
                Json.name(rendering.kind()),
                Json.name(rendering.change()),
                place.article(),
                saying.article().outlet().label(),
                saying.article().when(),
                place.span().start(),
                place.span().end(),
                place.text(),
                saying.event(),
                saying.eventTitle());
    }
}
