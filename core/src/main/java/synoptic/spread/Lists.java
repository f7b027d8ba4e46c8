package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.link.SharedWords;

final class Lists implements Work {

    /// Reports on one sheet, about.
    private static final int PAGE = 1 << 16;

    private final Room room;
    private final Postings postings = new Postings(SharedWords.MOST_SEEN);
    private final List<Sheet.Asked> asked = new ArrayList<>();

    Lists(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Entries entries -> postings.addAll(entries.keys(), entries.values());
            case Sheet.Asked of -> asked.add(of);
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        asked.forEach(this::answer);
    }

    private void answer(Sheet.Asked asked) {
        Numbers words = new Numbers();
        Numbers ends = new Numbers();
        Numbers reports = new Numbers();
        for (long word : asked.words()) {
            for (int report : postings.of(word)) {
                reports.add(report);
            }
            words.add(word);
            ends.add(reports.count());
            if (reports.count() > PAGE) {
                room.send(Stage.CANDIDATES, asked.block(), sheet(words, ends, reports));
                words = new Numbers();
                ends = new Numbers();
                reports = new Numbers();
            }
        }
        if (words.count() > 0) {
            room.send(Stage.CANDIDATES, asked.block(), sheet(words, ends, reports));
        }
    }

    private static Sheet sheet(Numbers words, Numbers ends, Numbers reports) {
        return new Sheet.Lists(words.longs(), ends.ints(), reports.ints());
    }
}
