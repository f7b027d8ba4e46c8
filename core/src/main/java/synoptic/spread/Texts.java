package synoptic.spread;

import java.util.HashSet;
import java.util.Set;
import synoptic.group.link.PairScores;

final class Texts implements Work {

    private final Room room;
    private final Known<Integer, Sheet.Text> texts = new Known<>();
    private final Numbers pairs = new Numbers();

    /// A text that was sent to a block.
    private record Sent(int number, int block) {}

    Texts(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Text text -> texts.put(text.number(), text);
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            default -> throw Work.stray(sheet);
        }
    }

    /// A pair meets in the block of its lower text.
    @Override
    public void send(Post post) {
        Set<Sent> sent = new HashSet<>();
        Pages own = Pages.ofPairs(Stage.COPIES, room, post);
        for (long pair : pairs.distinct()) {
            int lower = PairScores.lower(pair);
            int meeting = room.partition().blockOf(lower);
            if (meeting == room.block()) {
                own.add(meeting, pair);
                send(new Sent(lower, meeting), sent, post);
            }
            send(new Sent(PairScores.higher(pair), meeting), sent, post);
        }
        own.send();
    }

    private void send(Sent text, Set<Sent> sent, Post post) {
        if (room.has(text.number) && sent.add(text)) {
            post.send(Stage.COPIES, text.block, texts.get(text.number));
        }
    }
}
