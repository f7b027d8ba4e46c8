package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.Beside;
import synoptic.group.Portrayed;

final class Affairs implements Work {

    private final Room room;
    private final List<Sheet.Seen> events = new ArrayList<>();

    Affairs(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        events.add((Sheet.Seen) sheet);
    }

    @Override
    public void send(Post post) {
        events.sort(Portrayed.latestFirst(Sheet.Seen::last, seen -> seen.portrait().event()));
        List<Beside> beside =
                room.finder().beside(events.stream().map(Sheet.Seen::portrait).toList());
        for (int rank = 0; rank < events.size(); rank++) {
            Sheet.Seen seen = events.get(rank);
            post.send(
                    Stage.TOLD,
                    seen.block(),
                    new Sheet.Ranked(
                            seen.portrait().event(), rank, events.size(), beside.get(rank)));
        }
    }
}
