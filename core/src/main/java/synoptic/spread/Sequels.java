package synoptic.spread;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import synoptic.group.Relations;
import synoptic.group.Sequel;

final class Sequels implements Work {

    private final Room room;
    private final Map<Integer, Sheet.Related> related = new HashMap<>();

    Sequels(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        Sheet.Related of = (Sheet.Related) sheet;
        related.merge(of.event(), of, Sequels::together);
    }

    private static Sheet.Related together(Sheet.Related a, Sheet.Related b) {
        Relations all = a.relations().with(b.relations());
        boolean first = Objects.equals(all.follows(), a.relations().follows());
        return new Sheet.Related(a.event(), all, first ? a.follows() : b.follows());
    }

    @Override
    public void send(Post post) {
        for (Sheet.Related one : related.values()) {
            post.send(Stage.TOLD, room.block(), one);
            Sequel sequel = one.relations().follows();
            if (sequel != null) {
                post.send(
                        Stage.TOLD,
                        room.partition().blockOf(one.follows()),
                        new Sheet.Followed(one.follows(), sequel));
            }
        }
    }
}
