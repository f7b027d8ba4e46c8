package synoptic.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.group.Relations;
import synoptic.group.Sequel;
import synoptic.group.link.PairScores;

final class Affairs implements Work {

    static final int NONE = -1;

    private final Room room;
    private final Known<Integer, Sheet.Seen> events = new Known<>();
    private final Numbers pairs = new Numbers();

    Affairs(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Seen of -> events.put(of.number(), of);
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void send(Post post) {
        Map<Integer, List<Sheet.Seen>> near = new HashMap<>();
        for (long pair : pairs.distinct()) {
            int lower = PairScores.lower(pair);
            int higher = PairScores.higher(pair);
            near.computeIfAbsent(lower, any -> new ArrayList<>()).add(events.get(higher));
            near.computeIfAbsent(higher, any -> new ArrayList<>()).add(events.get(lower));
        }
        near.forEach((event, others) -> send(events.get(event), others, post));
    }

    private void send(Sheet.Seen event, List<Sheet.Seen> near, Post post) {
        Relations relations =
                room.finder()
                        .relations(
                                event.portrait(),
                                near.stream().map(Sheet.Seen::portrait).toList(),
                                word -> Arrays.binarySearch(event.crowded(), word) >= 0);
        if (!relations.equals(Relations.NONE)) {
            int number = event.number();
            post.send(
                    Stage.SEQUELS,
                    room.partition().blockOf(number),
                    new Sheet.Related(number, relations, followed(relations.follows(), near)));
        }
    }

    private static int followed(@Nullable Sequel sequel, List<Sheet.Seen> near) {
        return sequel == null
                ? NONE
                : near.stream()
                        .filter(other -> other.portrait().event().equals(sequel.earlier()))
                        .mapToInt(Sheet.Seen::number)
                        .findFirst()
                        .orElseThrow();
    }
}
