package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.Portrayed;

/// A time and an id an event are all that is kept, so one block does it for a whole pot.
final class Ranks implements Work {

    private final Room room;
    private final List<Moment> moments = new ArrayList<>();

    private record Moment(int event, long last, String id) {}

    Ranks(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        Sheet.Moments of = (Sheet.Moments) sheet;
        for (int i = 0; i < of.events().length; i++) {
            moments.add(new Moment(of.events()[i], of.lasts()[i], of.ids()[i]));
        }
    }

    @Override
    public void finish() {
        moments.sort(Portrayed.latestFirst(Moment::last, Moment::id));
        Pages pages =
                new Pages(
                        Stage.TOLD,
                        room,
                        2,
                        page -> new Sheet.Ranks(page[0].ints(), page[1].ints(), moments.size()));
        for (int rank = 0; rank < moments.size(); rank++) {
            int event = moments.get(rank).event();
            pages.add(room.partition().blockOf(event), event, rank);
        }
        pages.send();
    }
}
