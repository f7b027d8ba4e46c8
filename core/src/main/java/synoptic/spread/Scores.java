package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.link.EventCut;
import synoptic.group.link.LinkModel;
import synoptic.group.link.PairFeatures.Neighbourhood;
import synoptic.group.link.PairScores;
import synoptic.group.link.Surroundings;

final class Scores implements Work {

    private final Room room;
    private final Known<Sheet.Near> near = new Known<>();
    private final List<Sheet.Features> pairs = new ArrayList<>();

    Scores(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Near of -> near.put(of.number(), of);
            case Sheet.Features of -> pairs.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    static Pages pages(Stage to, Room room) {
        return new Pages(to, room, 2, page -> new Sheet.Scores(page[0].longs(), page[1].doubles()));
    }

    @Override
    public void finish() {
        Pages scores = pages(Stage.MEMBERS, room);
        Pages joined = Pages.ofPairs(Stage.COMPONENTS, room);
        Neighbourhood all = neighbourhood(room.partition(), near.values());
        LinkModel model = room.finder().model();
        for (Sheet.Features sheet : pairs) {
            for (int row = 0; row < sheet.pairs().length; row++) {
                Pair pair = Pair.of(sheet, row);
                double score =
                        PairScores.score(
                                pair.alone(),
                                pair.likeness(),
                                all,
                                near.place(PairScores.lower(pair.pair())),
                                near.place(PairScores.higher(pair.pair())),
                                model);
                scores.add(
                        room.partition().blockOf(PairScores.lower(pair.pair())),
                        pair.pair(),
                        Double.doubleToRawLongBits(score));
                if (EventCut.isEdge(score)) {
                    joined.add(0, pair.pair());
                }
            }
        }
        scores.send();
        joined.send();
    }

    /// What is near to some reports, by their places in the list.
    static Neighbourhood neighbourhood(Partition of, List<Sheet.Near> near) {
        int[] numbers = near.stream().mapToInt(Sheet.Near::text).toArray();
        Surroundings.Some texts = new Surroundings.Some(of.reports(), numbers);
        Surroundings.Some leads = new Surroundings.Some(of.reports(), numbers);
        Surroundings.Some names = new Surroundings.Some(of.reports(), numbers);
        for (int i = 0; i < numbers.length; i++) {
            Vicinity vicinity = near.get(i).vicinity().value();
            texts.put(i, vicinity.texts());
            leads.put(i, vicinity.leads());
            names.put(i, vicinity.names());
        }
        return new Neighbourhood(texts.all(), leads.all(), names.all());
    }
}
