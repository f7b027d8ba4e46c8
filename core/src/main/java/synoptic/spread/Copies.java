package synoptic.spread;

import synoptic.copy.CopyLink;
import synoptic.copy.CopyParts;
import synoptic.group.link.PairScores;

final class Copies implements Work {

    private final Room room;
    private final Known<Sheet.Text> texts = new Known<>();
    private final Numbers pairs = new Numbers();
    private final Numbers stock = new Numbers();

    Copies(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Text text -> texts.put(text.number(), text);
            case Sheet.Pairs of -> pairs.addAll(of.pairs());
            case Sheet.Stock of -> stock.addAll(of.shingles());
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        CopyParts.Meeting meeting = new CopyParts.Meeting(stock.distinct());
        texts.values().forEach(text -> meeting.add(text.id(), text.text()));
        Pages halves = Pages.ofPairs(Stage.SAME_TEXTS, room);
        Pages joined = Pages.ofPairs(Stage.COMPONENTS, room);
        for (long pair : pairs.distinct()) {
            meeting.link(id(PairScores.lower(pair)), id(PairScores.higher(pair)))
                    .ifPresent(link -> send(pair, link, halves, joined));
        }
        halves.send();
        joined.send();
    }

    private String id(int number) {
        return texts.get(number).id();
    }

    private void send(long pair, CopyLink link, Pages halves, Pages joined) {
        room.send(Stage.MEMBERS, room.block(), new Sheet.Linked(pair, link));
        if (link.hasHalf()) {
            halves.add(0, pair);
            joined.add(0, pair);
        }
    }
}
