package synoptic.spread;

import synoptic.group.Portrait;
import synoptic.group.link.PairScores;

final class Affairs implements Work {

    private final Room room;
    private final Known<Wording> events = new Known<>();
    private final Numbers pairs = new Numbers();

    Affairs(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Seen of -> events.put(of.number(), of.wording().value());
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        Pages kin = Pages.ofPairs(Stage.KIN, room);
        Pages likeness =
                new Pages(
                        Stage.SEQUELS,
                        room,
                        2,
                        page -> new Sheet.Alike(page[0].longs(), page[1].doubles()));
        for (long pair : pairs.distinct()) {
            double how =
                    likeness(
                            events.get(PairScores.lower(pair)),
                            events.get(PairScores.higher(pair)));
            if (how >= Portrait.LEAST_LIKE) {
                kin.addToBoth(pair);
                likeness.addToBoth(pair, Double.doubleToRawLongBits(how));
            }
        }
        kin.send();
        likeness.send();
    }

    private static double likeness(Wording a, Wording b) {
        return Portrait.likeness(a.lead().cosine(b.lead()), a.all().cosine(b.all()));
    }
}
