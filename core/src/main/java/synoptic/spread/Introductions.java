package synoptic.spread;

import java.util.HashMap;
import java.util.Map;
import synoptic.group.Portrait;
import synoptic.group.profile.Terms;

/// Makes events of a block known to those who bring them together with others.
final class Introductions {

    private final Room room;
    private final Post post;
    private final HotWords hot = new HotWords(Portrait.MOST_OF_THEME);

    /// How many events have each word among their names.
    private final Map<Integer, Integer> naming = new HashMap<>();

    Introductions(Room room, Post post) {
        this.room = room;
        this.post = post;
    }

    void of(int event, Portrait portrait) {
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
                        post.send(
                                Stage.THEMES,
                                block,
                                new Sheet.Themes(event, of.ints(), names.withoutWords())));
        post.send(
                Stage.PORTRAITS,
                room.block(),
                new Sheet.Seen(
                        event, portrait.all().withoutWords(), portrait.lead().withoutWords()));
        post.send(Stage.KIN, room.block(), new Sheet.Portrayed(event, bare(portrait)));
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

    /// Tells of the words of all their names.
    void names() {
        Pages pages =
                new Pages(
                        Stage.THEMES,
                        room,
                        2,
                        page -> new Sheet.Named(room.block(), page[0].ints(), page[1].ints()),
                        post);
        naming.forEach((name, count) -> pages.add(room.partition().blockOfKey(name), name, count));
        pages.send();
    }
}
