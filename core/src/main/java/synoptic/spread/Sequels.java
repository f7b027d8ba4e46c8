package synoptic.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import synoptic.group.Likened;
import synoptic.group.Portrait;
import synoptic.group.Relations;
import synoptic.group.Sequel;
import synoptic.group.link.PairScores;

final class Sequels implements Work {

    private final Room room;
    private final Known<Portrait> events = new Known<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Sheet.Alike> alike = new ArrayList<>();
    private final Set<Integer> crowded = new HashSet<>();

    Sequels(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Portrayed of -> {
                Portrait portrait = of.portrait().value();
                events.put(of.number(), portrait);
                numbers.put(portrait.event(), of.number());
            }
            case Sheet.Alike of -> alike.add(of);
            case Sheet.Crowded of -> {
                for (int word : of.words()) {
                    crowded.add(word);
                }
            }
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        near().forEach((event, others) -> send(event, others));
    }

    private Map<Integer, List<Likened>> near() {
        Map<Integer, List<Likened>> near = new HashMap<>();
        for (Sheet.Alike of : alike) {
            for (int i = 0; i < of.pairs().length; i++) {
                int lower = PairScores.lower(of.pairs()[i]);
                int higher = PairScores.higher(of.pairs()[i]);
                like(lower, higher, of.likeness()[i], near);
                like(higher, lower, of.likeness()[i], near);
            }
        }
        return near;
    }

    private void like(int event, int other, double likeness, Map<Integer, List<Likened>> near) {
        if (room.has(event)) {
            near.computeIfAbsent(event, any -> new ArrayList<>())
                    .add(new Likened(events.get(other), likeness));
        }
    }

    private void send(int event, List<Likened> near) {
        Relations relations = room.finder().relations(events.get(event), near, crowded::contains);
        if (!relations.equals(Relations.NONE)) {
            room.send(Stage.TOLD, room.block(), new Sheet.Related(event, relations));
        }
        Sequel sequel = relations.follows();
        if (sequel != null) {
            int earlier = Objects.requireNonNull(numbers.get(sequel.earlier()), sequel.earlier());
            room.send(
                    Stage.TOLD,
                    room.partition().blockOf(earlier),
                    new Sheet.Followed(earlier, sequel));
        }
    }
}
