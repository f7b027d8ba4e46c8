package synoptic.spread;

import java.util.HashMap;
import java.util.Map;

final class Addresses implements Work {

    private final Room room;
    private final Map<Long, Integer> first = new HashMap<>();
    private final Numbers repeats = new Numbers();

    Addresses(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        Sheet.Entries entries = (Sheet.Entries) sheet;
        for (int i = 0; i < entries.keys().length; i++) {
            int report = entries.values()[i];
            int earliest = first.merge(entries.keys()[i], report, this::earlier);
            if (earliest != report) {
                repeats.add(report);
            }
        }
    }

    /// Of two that stand in one place the later is a repeat of the earlier.
    private int earlier(int known, int report) {
        if (report < known) {
            repeats.add(known);
        }
        return Math.min(known, report);
    }

    @Override
    public void finish() {
        Sheet.Repeats all = new Sheet.Repeats(repeats.ints());
        for (int block = 0; block < room.partition().blocks(); block++) {
            room.send(Stage.SHINGLES, block, all);
        }
    }
}
