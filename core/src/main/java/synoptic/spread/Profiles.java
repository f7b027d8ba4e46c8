package synoptic.spread;

import java.util.HashSet;
import java.util.Set;
import synoptic.group.link.PairScores;
import synoptic.group.profile.Profile;

final class Profiles implements Work {

    private final Room room;
    private final Profile[] profiles;
    private final int[] texts;
    private final Numbers pairs = new Numbers();

    Profiles(Room room) {
        this.room = room;
        profiles = new Profile[room.size()];
        texts = room.apart();
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Compared of -> profiles[room.local(of.number())] = of.profile();
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            case Sheet.Roots of -> {
                for (int i = 0; i < of.reports().length; i++) {
                    texts[room.local(of.reports()[i])] = of.roots()[i];
                }
            }
            default -> throw Work.stray(sheet);
        }
    }

    /// A pair meets in the block of its lower report.
    @Override
    public void send(Post post) {
        Pages own = Pages.ofPairs(Stage.LIKENESSES, room, post);
        Set<Long> sent = new HashSet<>();
        for (long pair : pairs.distinct()) {
            int lower = PairScores.lower(pair);
            int meeting = room.partition().blockOf(lower);
            if (meeting == room.block()) {
                own.add(meeting, pair);
                send(lower, meeting, sent, post);
            }
            send(PairScores.higher(pair), meeting, sent, post);
        }
        own.send();
        post.send(Stage.SURROUNDINGS, room.block(), new Sheet.Roots(room.apart(), texts));
    }

    private void send(int number, int to, Set<Long> sent, Post post) {
        if (room.has(number) && sent.add((long) number << 32 | to)) {
            int local = room.local(number);
            post.send(
                    Stage.LIKENESSES,
                    to,
                    new Sheet.Compared(number, texts[local], profiles[local]));
        }
    }
}
