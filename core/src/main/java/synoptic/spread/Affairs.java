package synoptic.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.group.Beside;

final class Affairs implements Work {

    private static final Comparator<Sheet.Seen> LATEST_FIRST =
            Comparator.comparingLong(Sheet.Seen::last)
                    .reversed()
                    .thenComparing(seen -> seen.portrait().event());

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
        events.sort(LATEST_FIRST);
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
