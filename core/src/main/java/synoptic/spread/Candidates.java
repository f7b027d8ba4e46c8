package synoptic.spread;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.link.PairScores;
import synoptic.group.link.SharedWords;
import synoptic.group.profile.LongIndex;

final class Candidates implements Work {

    private final Room room;
    private final List<Sheet.Words> opened = new ArrayList<>();
    private final LongIndex words = new LongIndex(1 << 10);

    /// By the number of a word, the sheet its list is on and where it starts and ends there.
    private final Numbers places = new Numbers();

    private final List<int[]> lists = new ArrayList<>();

    Candidates(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Words of -> opened.add(of);
            case Sheet.Lists of -> take(of);
            default -> throw Work.stray(sheet);
        }
    }

    private void take(Sheet.Lists of) {
        int start = 0;
        for (int i = 0; i < of.words().length; i++) {
            words.add(of.words()[i]);
            places.add(lists.size());
            places.add(start);
            places.add(of.ends()[i]);
            start = of.ends()[i];
        }
        lists.add(of.reports());
    }

    @Override
    public void finish() {
        Looking looking = new Looking();
        opened.forEach(looking::look);
        looking.finish();
        looking.pages.send();
    }

    /// The words of one report stand one after another on one sheet.
    private final class Looking {
        private final SharedWords shared = new SharedWords();
        private final int[] places = Candidates.this.places.ints();
        private final Pages pages = Pages.ofPairs(Stage.PROFILES, room);
        private int report = -1;

        void look(Sheet.Words of) {
            for (int i = 0; i < of.reports().length; i++) {
                if (of.reports()[i] != report) {
                    finish();
                    report = of.reports()[i];
                }
                open(of.words()[i], of.weights()[i] * of.weights()[i]);
            }
        }

        private void open(long word, float square) {
            int number = words.find(word);
            int[] list = lists.get(places[3 * number]);
            for (int at = places[3 * number + 1]; at < places[3 * number + 2]; at++) {
                if (list[at] != report) {
                    shared.add(list[at], square);
                }
            }
        }

        void finish() {
            for (int other : shared.strongest()) {
                pages.addToBoth(PairScores.pair(report, other));
            }
        }
    }
}
