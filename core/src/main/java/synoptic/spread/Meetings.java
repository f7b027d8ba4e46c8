package synoptic.spread;

import synoptic.group.link.PairScores;

/// Pairs on their way to where the two meet; what is compared of each report goes there once, from
/// its own block.
final class Meetings {

    private final Room room;
    private final Place place;
    private final Numbers pairs = new Numbers();

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

    void send(Stage to, Post post, Sending sending) {
        Pages own = Pages.ofPairs(to, room, post);
        Once once = new Once();
        for (long pair : pairs.distinct()) {
            int lower = PairScores.lower(pair);
            int higher = PairScores.higher(pair);
            int meeting = place.of(lower, higher);
            if (room.has(lower)) {
                own.add(meeting, pair);
                if (once.isFirst(lower, meeting)) {
                    sending.send(lower, meeting);
                }
            }
            if (room.has(higher) && once.isFirst(higher, meeting)) {
                sending.send(higher, meeting);
            }
        }
        own.send();
    }
}
