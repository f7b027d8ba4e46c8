package synoptic.group.spread;

import java.util.HashMap;
import java.util.Map;
import synoptic.group.link.PairFeatures;
import synoptic.group.link.PairFeatures.Likeness;
import synoptic.group.link.PairScores;

final class Likenesses implements Work {

    private final Room room;
    private final Map<Integer, Sheet.Compared> reports = new HashMap<>();
    private final Numbers pairs = new Numbers();

    Likenesses(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Compared of -> reports.put(of.number(), of);
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            default -> throw Work.stray(sheet);
        }
    }

    static Pages pages(Room room, Post post) {
        return new Pages(
                Stage.SURROUNDINGS,
                room,
                6,
                page ->
                        new Sheet.Likenesses(
                                page[0].longs(),
                                page[1].doubles(),
                                page[2].doubles(),
                                page[3].doubles(),
                                page[4].ints(),
                                page[5].ints()),
                post);
    }

    @Override
    public void send(Post post) {
        Pages likenesses = pages(room, post);
        for (long pair : pairs.distinct()) {
            Sheet.Compared lower = report(PairScores.lower(pair));
            Sheet.Compared higher = report(PairScores.higher(pair));
            Likeness likeness = Likeness.of(lower.profile(), higher.profile());
            long[] row = {
                pair,
                Double.doubleToRawLongBits(likeness.texts()),
                Double.doubleToRawLongBits(likeness.leads()),
                Double.doubleToRawLongBits(likeness.names()),
                lower.text(),
                higher.text()
            };
            int other = room.partition().blockOf(higher.number());
            likenesses.add(room.block(), row);
            if (other != room.block()) {
                likenesses.add(other, row);
            }
            if (likeness.isEnough()) {
                post.send(Stage.SCORES, room.block(), features(pair, lower, higher, likeness));
            }
        }
        likenesses.send();
    }

    private static Sheet features(
            long pair, Sheet.Compared lower, Sheet.Compared higher, Likeness likeness) {
        PairFeatures alone = PairFeatures.alone(lower.profile(), higher.profile(), likeness);
        return new Sheet.Features(
                pair,
                likeness.texts(),
                likeness.leads(),
                likeness.names(),
                alone.values(),
                alone.extent());
    }

    private Sheet.Compared report(int number) {
        Sheet.Compared report = reports.get(number);
        if (report == null) {
            throw new IllegalStateException("report %d did not come".formatted(number));
        }
        return report;
    }
}
