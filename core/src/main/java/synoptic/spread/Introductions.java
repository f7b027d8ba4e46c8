package synoptic.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.group.Portrait;
import synoptic.group.Portrayed;
import synoptic.group.profile.Terms;

/// Makes events of a block known to those who bring them together with others.
final class Introductions {

    private final Room room;
    private final Numbers lasts = new Numbers();
    private final List<String> ids = new ArrayList<>();
    private final HotWords hot = new HotWords(Portrait.MOST_OF_THEME);

    /// How many events have each word among their names.
    private final Map<Integer, Integer> naming = new HashMap<>();

    Introductions(Room room) {
        this.room = room;
    }

    /// Events are numbered as reports are.
    void of(Portrayed one) {
        int event = room.report(ids.size());
        lasts.add(one.last());
        ids.add(one.event().id());
        room.send(Stage.TOLD, room.block(), new Sheet.Found(event, Packed.of(one.event())));
        introduce(event, one.portrait());
    }

    private void introduce(int event, Portrait portrait) {
        Terms names = portrait.names();
        for (int i = 0; i < names.count(); i++) {
            naming.merge(names.hash(i), 1, Integer::sum);
        }
        Map<Integer, Numbers> themes = new HashMap<>();
        for (int theme : portrait.themes()) {
            if (hot.isTold(theme)) {
                themes.computeIfAbsent(room.partition().blockOfKey(theme), any -> new Numbers())
                        .add(theme);
            }
        }
        themes.forEach(
                (block, of) ->
                        room.send(
                                Stage.THEMES,
                                block,
                                new Sheet.Themes(event, of.ints(), names.withoutWords())));
        room.send(
                Stage.PORTRAITS,
                room.block(),
                new Sheet.Seen(
                        event,
                        Packed.of(
                                new Wording(
                                        portrait.all().withoutWords(),
                                        portrait.lead().withoutWords()))));
        room.send(Stage.KIN, room.block(), new Sheet.Portrayed(event, Packed.of(bare(portrait))));
    }

    /// Of leads and names words are told to people; all words are compared by their hashes alone.
    private static Portrait bare(Portrait portrait) {
        return new Portrait(
                portrait.event(),
                portrait.all().withoutWords(),
                portrait.lead(),
                portrait.names(),
                portrait.firstDay(),
                portrait.lastDay());
    }

    /// When each was told.
    void finish() {
        names();
        if (!ids.isEmpty()) {
            room.send(
                    Stage.RANKS,
                    0,
                    new Sheet.Moments(
                            IntStream.range(0, ids.size()).map(room::report).toArray(),
                            lasts.longs(),
                            ids.toArray(String[]::new)));
        }
    }

    /// Tells of the words of all their names.
    private void names() {
        Pages pages =
                new Pages(
                        Stage.THEMES,
                        room,
                        2,
                        page -> new Sheet.Named(room.block(), page[0].ints(), page[1].ints()));
        naming.forEach((name, count) -> pages.add(room.partition().blockOfKey(name), name, count));
        pages.send();
    }
}
