package synoptic.spread;

import synoptic.group.link.PairFeatures;
import synoptic.group.link.PairFeatures.Likeness;
import synoptic.group.link.PairScores;
import synoptic.group.profile.Profile;

final class Likenesses implements Work {

    private final Room room;
    private final Known<Unpacked> reports = new Known<>();
    private final Numbers pairs = new Numbers();

    /// What is compared of a report, which is compared with many; `text` as in [Sheet.Compared].
    private record Unpacked(int text, Profile profile) {}

    Likenesses(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Compared of ->
                    reports.put(of.number(), new Unpacked(of.text(), of.profile().value()));
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            default -> throw Work.stray(sheet);
        }
    }

    static Pages pages(Room room) {
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
                                page[5].ints()));
    }

    @Override
    public void finish() {
        Pages likenesses = pages(room);
        FeaturePages features = new FeaturePages();
        for (long pair : pairs.distinct()) {
            Unpacked lower = reports.get(PairScores.lower(pair));
            Unpacked higher = reports.get(PairScores.higher(pair));
            Likeness likeness = Likeness.of(lower.profile, higher.profile);
            likenesses.addToBoth(
                    pair,
                    Double.doubleToRawLongBits(likeness.texts()),
                    Double.doubleToRawLongBits(likeness.leads()),
                    Double.doubleToRawLongBits(likeness.names()),
                    lower.text,
                    higher.text);
            if (likeness.isEnough()) {
                features.add(
                        new Pair(
                                pair,
                                likeness,
                                PairFeatures.alone(lower.profile, higher.profile, likeness)));
            }
        }
        likenesses.send();
        features.send();
    }

    /// Pairs on their way to the next stage of this block.
    private final class FeaturePages {
        private static final int ROWS = 512;

        private Numbers pairs = new Numbers();
        private Numbers numbers = new Numbers();

        void add(Pair pair) {
            pairs.add(pair.pair());
            pair.writeTo(numbers);
            if (pairs.count() == ROWS) {
                send();
            }
        }

        void send() {
            room.send(
                    Stage.SCORES,
                    room.block(),
                    new Sheet.Features(pairs.longs(), numbers.doubles()));
            pairs = new Numbers();
            numbers = new Numbers();
        }
    }
}
