package synoptic.spread;

import java.util.stream.IntStream;
import synoptic.group.link.SharedWords;
import synoptic.group.profile.LongIndex;

final class Rarest implements Work {

    private final Room room;
    private final Numbers reports = new Numbers();
    private final Numbers words = new Numbers();
    private final Numbers weights = new Numbers();
    private final LongIndex counted = new LongIndex(1 << 10);
    private final Numbers counts = new Numbers();

    Rarest(Room room) {
        this.room = room;
    }

    static Pages pages(Stage to, Room room) {
        return new Pages(
                to,
                room,
                3,
                page -> new Sheet.Words(page[0].ints(), page[1].longs(), page[2].floats()));
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Words of -> {
                words.addAll(of.words());
                for (int i = 0; i < of.reports().length; i++) {
                    reports.add(of.reports()[i]);
                    weights.add(Float.floatToRawIntBits(of.weights()[i]));
                }
            }
            case Sheet.Entries entries -> {
                for (int i = 0; i < entries.keys().length; i++) {
                    counted.add(entries.keys()[i]);
                    counts.add(entries.values()[i]);
                }
            }
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        Sending sending = new Sending();
        int[] all = reports.ints();
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            sending.report(from, to);
            from = to;
        }
        sending.pages.send();
        sending.ask();
    }

    private final class Sending {
        private final Pages pages = pages(Stage.CANDIDATES, room);
        private final long[] all = words.longs();
        private final int[] of = reports.ints();
        private final long[] weight = weights.longs();
        private final int[] count = counts.ints();
        private final Numbers[] asked = new Numbers[room.partition().blocks()];

        /// The words of one report stand from `from` to before `to`, the heaviest first.
        void report(int from, int to) {
            int[] known =
                    IntStream.range(from, to).filter(i -> counted.find(all[i]) >= 0).toArray();
            for (int i : SharedWords.rarest(known.length, i -> count(known[i]))) {
                open(known[i]);
            }
        }

        private int count(int entry) {
            return count[counted.find(all[entry])];
        }

        private void open(int entry) {
            pages.add(room.block(), of[entry], all[entry], weight[entry]);
            int block = room.partition().blockOfKey(all[entry]);
            if (asked[block] == null) {
                asked[block] = new Numbers();
            }
            asked[block].add(all[entry]);
        }

        void ask() {
            for (int block = 0; block < asked.length; block++) {
                if (asked[block] != null) {
                    room.send(
                            Stage.LISTS,
                            block,
                            new Sheet.Asked(room.block(), asked[block].distinct()));
                }
            }
        }
    }
}
