package synoptic.spread;

import java.util.HashSet;
import java.util.Set;
import synoptic.copy.CopyParts;
import synoptic.group.link.PairScores;

final class Shingles implements Work {

    private final Room room;
    private final Numbers shingles = new Numbers();
    private final Numbers texts = new Numbers();
    private final Known<Long> extents = new Known<>();
    private final Known<Long> outlets = new Known<>();
    private final Set<Integer> repeats = new HashSet<>();

    Shingles(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        switch (sheet) {
            case Sheet.Entries entries -> {
                shingles.addAll(entries.keys());
                for (int text : entries.values()) {
                    texts.add(text);
                }
            }
            case Sheet.Extents of -> {
                for (int i = 0; i < of.reports().length; i++) {
                    extents.put(of.reports()[i], of.extents()[i]);
                    outlets.put(of.reports()[i], of.outlets()[i]);
                }
            }
            case Sheet.Repeats of -> {
                for (int report : of.reports()) {
                    repeats.add(report);
                }
            }
            default -> throw Work.stray(sheet);
        }
    }

    @Override
    public void finish() {
        long[] all = shingles.longs();
        int[] having = texts.ints();
        CopyParts.Shared shared = new CopyParts.Shared(all, having);
        sendPairs(shared);
        long[] stock = shared.stock(text -> repeats.contains(text) ? 0 : outlets.get(text));
        sendStock(stock, all, having);
    }

    private void sendPairs(CopyParts.Shared shared) {
        Pages pages =
                new Pages(
                        Stage.SAMPLES,
                        room,
                        4,
                        page ->
                                new Sheet.Shared(
                                        page[0].longs(),
                                        page[1].ints(),
                                        page[2].longs(),
                                        page[3].longs()));
        shared.pairs(
                (pair, count) -> {
                    int lower = PairScores.lower(pair);
                    pages.add(
                            room.partition().blockOf(lower),
                            pair,
                            count,
                            extents.get(lower),
                            extents.get(PairScores.higher(pair)));
                });
        pages.send();
    }

    /// Each block gets to know the stock that stands in its own texts.
    private void sendStock(long[] stock, long[] all, int[] having) {
        Set<Long> known = new HashSet<>();
        for (long shingle : stock) {
            known.add(shingle);
        }
        Numbers[] to = new Numbers[room.partition().blocks()];
        for (int i = 0; i < all.length; i++) {
            if (known.contains(all[i])) {
                int block = room.partition().blockOf(having[i]);
                if (to[block] == null) {
                    to[block] = new Numbers();
                }
                to[block].add(all[i]);
            }
        }
        for (int block = 0; block < to.length; block++) {
            if (to[block] != null) {
                room.send(Stage.COPIES, block, new Sheet.Stock(to[block].distinct()));
            }
        }
    }
}
