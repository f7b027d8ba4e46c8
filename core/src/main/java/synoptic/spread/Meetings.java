package synoptic.spread;

import synoptic.group.link.PairScores;

/// Pairs on their way to where the two meet; what is compared of each report goes there once, from
/// its own block.
final class Meetings {

    private final Room room;
    private final Place place;
    private final Numbers pairs = new Numbers();

    private final Sent sent = new Sent();

    /// The block where two reports meet.
    interface Place {
        int of(int lower, int higher);
    }

    /// Sends what is compared of a report to a block.
    interface Sending {
        void send(int report, int block);
    }

    Meetings(Room room, Place place) {
        this.room = room;
        this.place = place;
    }

    void add(Sheet.Pairs of) {
        pairs.addAll(of.pairs());
    }

    void send(Stage to, Sending sending) {
        Pages own = Pages.ofPairs(to, room);
        for (long pair : pairs.distinct()) {
            if (room.has(PairScores.lower(pair))) {
                own.add(placeOf(pair), pair);
            }
            bring(pair, sending);
        }
        own.send();
    }

    /// Those of a pair that are of this block are sent to where the two meet, unless they were.
    void bring(long pair, Sending sending) {
        bring(PairScores.lower(pair), placeOf(pair), sending);
        bring(PairScores.higher(pair), placeOf(pair), sending);
    }

    private void bring(int report, int block, Sending sending) {
        if (room.has(report) && sent.isNew(report, block)) {
            sending.send(report, block);
        }
    }

    private int placeOf(long pair) {
        return place.of(PairScores.lower(pair), PairScores.higher(pair));
    }
}
