package synoptic.spread;

import java.util.Arrays;
import java.util.BitSet;
import synoptic.group.link.SharedWords;

/// A word that stands in more reports than are ever looked at for one is opened by none: of such a
/// word no more than that is kept.
final class Words implements Work {

    private final Room room;
    private final Postings postings = new Postings(SharedWords.MOST_SEEN);

    Words(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        Sheet.Entries entries = (Sheet.Entries) sheet;
        postings.addAll(entries.keys(), entries.values());
    }

    /// Words of one report alone bring no two together.
    @Override
    public void finish() {
        Pages counts = Pages.ofEntries(Stage.RAREST, room);
        Pages posted = Pages.ofEntries(Stage.LISTS, room);
        postings.each(
                (word, reports) -> {
                    if (reports.length > 1 && reports.length <= SharedWords.MOST_SEEN) {
                        blocks(reports).stream()
                                .forEach(block -> counts.add(block, word, reports.length));
                        Arrays.stream(reports)
                                .forEach(report -> posted.add(room.block(), word, report));
                    }
                });
        counts.send();
        posted.send();
    }

    private BitSet blocks(int[] reports) {
        BitSet blocks = new BitSet();
        for (int report : reports) {
            blocks.set(room.partition().blockOf(report));
        }
        return blocks;
    }
}
