package synoptic.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.group.Likened;
import synoptic.group.Portrait;
import synoptic.group.Relations;
import synoptic.group.Sequel;
import synoptic.group.link.PairScores;

final class Affairs implements Work {

    private static final int NONE = -1;

    private final Room room;
    private final Known<Integer, Sheet.Seen> events = new Known<>();
    private final Known<String, Integer> numbers = new Known<>();
    private final Numbers pairs = new Numbers();

    Affairs(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Seen of -> {
                events.put(of.number(), of);
                numbers.put(of.portrait().event(), of.number());
            }
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void send(Post post) {
        Map<Integer, List<Likened>> near = new HashMap<>();
        for (long pair : pairs.distinct()) {
            int lower = PairScores.lower(pair);
            int higher = PairScores.higher(pair);
            Portrait a = events.get(lower).portrait();
            Portrait b = events.get(higher).portrait();
            double likeness = a.likeness(b);
            if (likeness >= Portrait.LEAST_LIKE) {
                near.computeIfAbsent(lower, any -> new ArrayList<>()).add(new Likened(b, likeness));
                near.computeIfAbsent(higher, any -> new ArrayList<>())
                        .add(new Likened(a, likeness));
            }
        }
        near.forEach((event, others) -> send(events.get(event), others, post));
    }

    private void send(Sheet.Seen event, List<Likened> near, Post post) {
        Relations relations =
                room.finder()
                        .relations(
                                event.portrait(),
                                near,
                                word -> Arrays.binarySearch(event.crowded(), word) >= 0);
        if (!relations.equals(Relations.NONE)) {
            Sequel sequel = relations.follows();
            post.send(
                    Stage.SEQUELS,
                    room.partition().blockOf(event.number()),
                    new Sheet.Related(
                            event.number(),
                            relations,
                            sequel == null ? NONE : numbers.get(sequel.earlier())));
        }
    }
}
