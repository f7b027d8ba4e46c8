package synoptic.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.group.Event;
import synoptic.group.Relations;
import synoptic.group.Sequel;

final class Told implements Work {

    private final Room room;
    private final Known<Packed<Event>> events = new Known<>();
    private final Map<Integer, Relations> relations = new HashMap<>();
    private final Map<Integer, List<Sequel>> after = new HashMap<>();
    private final List<Sheet.Ranks> ranks = new ArrayList<>();

    Told(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Found of -> events.put(of.number(), of.event());
            case Sheet.Related of -> relations.put(of.event(), of.relations());
            case Sheet.Followed of ->
                    after.computeIfAbsent(of.event(), any -> new ArrayList<>()).add(of.by());
            case Sheet.Ranks of -> ranks.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        for (Sheet.Ranks of : ranks) {
            for (int i = 0; i < of.events().length; i++) {
                room.post().event(of.ranks()[i], of.of(), told(of.events()[i]));
            }
        }
    }

    private Event told(int event) {
        return events.get(event)
                .value()
                .among(
                        relations
                                .getOrDefault(event, Relations.NONE)
                                .beside(after.getOrDefault(event, List.of())));
    }
}
