package synoptic.spread;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import synoptic.copy.CopyParts;

final class Samples implements Work {

    private final Room room;
    private final Map<Long, Sharing> pairs = new HashMap<>();

    /// How many shingles two texts share, and their extents.
    private record Sharing(int count, long lower, long higher) {
        Sharing with(Sharing other) {
            return new Sharing(count + other.count, lower, higher);
        }

        boolean isEnough() {
            return CopyParts.isEnough(lower, higher, count);
        }
    }

    Samples(Room room) {
        this.room = room;
    }

    @Override
    public void take(Sheet sheet) {
        Sheet.Shared of = (Sheet.Shared) sheet;
        for (int i = 0; i < of.pairs().length; i++) {
            pairs.merge(
                    of.pairs()[i],
                    new Sharing(of.counts()[i], of.lower()[i], of.higher()[i]),
                    Sharing::with);
        }
    }

    @Override
    public void finish() {
        Pages pages = Pages.ofPairs(Stage.TEXTS, room);
        new TreeMap<>(pairs)
                .forEach(
                        (pair, sharing) -> {
                            if (sharing.isEnough()) {
                                pages.addToBoth(pair);
                            }
                        });
        pages.send();
    }
}
