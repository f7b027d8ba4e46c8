package synoptic.spread;

import synoptic.group.link.PairScores;

/// Pairs on their way to where they meet, which is the block of the lower report; what is compared
/// of each report goes there once, from its own block.
final class Meetings {

    private final Room room;
    private final Numbers pairs = new Numbers();

    /// Sends what is compared of a report to a block.
    interface Sending {
        void send(int report, int block);
    }

    Meetings(Room room) {
        this.room = room;
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
            int meeting = room.partition().blockOf(lower);
            if (meeting == room.block()) {
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
