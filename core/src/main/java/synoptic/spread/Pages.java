package synoptic.spread;

import java.util.function.Function;
import synoptic.group.link.PairScores;

/// Rows of numbers on their way to blocks, sent sheet by sheet; rows that are added one after
/// another and begin with the same number are on one sheet.
final class Pages {

    private static final int ROWS = 1 << 10;

    private final Stage to;
    private final int columns;
    private final Function<Numbers[], Sheet> sheet;
    private final Room room;
    private final Numbers[][] open;

    /// Each row has so many `columns`, of which `sheet` makes a page.
    Pages(Stage to, Room room, int columns, Function<Numbers[], Sheet> sheet) {
        this.to = to;
        this.columns = columns;
        this.sheet = sheet;
        this.room = room;
        open = new Numbers[room.partition().blocks()][];
    }

    static Pages ofEntries(Stage to, Room room) {
        return new Pages(to, room, 2, page -> new Sheet.Entries(page[0].longs(), page[1].ints()));
    }

    static Pages ofPairs(Stage to, Room room) {
        return new Pages(to, room, 1, page -> new Sheet.Pairs(page[0].longs()));
    }

    void add(int block, long... row) {
        Numbers[] page = open[block];
        if (page != null && page[0].count() >= ROWS && page[0].last() != row[0]) {
            send(block);
            page = null;
        }
        if (page == null) {
            page = new Numbers[columns];
            for (int column = 0; column < columns; column++) {
                page[column] = new Numbers();
            }
            open[block] = page;
        }
        for (int column = 0; column < columns; column++) {
            page[column].add(row[column]);
        }
    }

    /// A row that begins with a pair, to the blocks of both.
    void addToBoth(long... row) {
        int lower = room.partition().blockOf(PairScores.lower(row[0]));
        int higher = room.partition().blockOf(PairScores.higher(row[0]));
        add(lower, row);
        if (higher != lower) {
            add(higher, row);
        }
    }

    void send() {
        for (int block = 0; block < open.length; block++) {
            if (open[block] != null) {
                send(block);
            }
        }
    }

    private void send(int block) {
        room.send(to, block, sheet.apply(open[block]));
        open[block] = null;
    }
}
