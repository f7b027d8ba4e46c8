package synoptic.spread;

import synoptic.group.link.PairScores;

final class Kin implements Work {

    private final Room room;
    private final Known<Sheet.Portrayed> events = new Known<>();
    private final Numbers pairs = new Numbers();

    Kin(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Portrayed of -> events.put(of.number(), of);
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        Telling telling = new Telling();
        for (long pair : pairs.distinct()) {
            telling.tell(PairScores.lower(pair), PairScores.higher(pair));
            telling.tell(PairScores.higher(pair), PairScores.lower(pair));
        }
    }

    private final class Telling {
        private final Sent told = new Sent();

        Telling() {}

        /// An event of this block becomes known where it is and where the other is.
        void tell(int event, int other) {
            if (room.has(event)) {
                tellBlock(event, room.block());
                tellBlock(event, room.partition().blockOf(other));
            }
        }

        private void tellBlock(int event, int block) {
            if (told.isNew(event, block)) {
                room.send(Stage.SEQUELS, block, events.get(event));
            }
        }
    }
}
