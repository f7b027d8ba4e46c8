package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.Event;

final class Told implements Work {

    private final Known<String, Event> events = new Known<>();
    private final List<Sheet.Ranked> ranked = new ArrayList<>();

    Told(Room room) {}

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Found of -> events.put(of.event().id(), of.event());
            case Sheet.Ranked of -> ranked.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void send(Post post) {
        for (Sheet.Ranked one : ranked) {
            Event event = events.get(one.event());
            post.event(one.rank(), one.of(), event.among(one.beside()));
        }
    }
}
