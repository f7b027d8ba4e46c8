package synoptic.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.group.profile.Terms;

/// The portraits of all events, by the positions of the events, and which stand near each other.
final class Portraits {

    private static final int INDEXED_TERMS = 12;

    /// Events that name fewer of the same are neither alike nor of one affair.
    static final int LEAST_NAMES = 2;

    /// Words of more leads than this bring no two together.
    private static final int COMMON = 200;

    private final List<Portrait> all;

    /// For each of the heaviest words of leads, the events that have it.
    private final Map<Long, List<Integer>> index = new HashMap<>();

    /// How many events have each word of names.
    private final Map<Long, Integer> naming = new HashMap<>();

    Portraits(List<Portrait> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            Terms lead = all.get(i).lead();
            for (int t : lead.heaviest(INDEXED_TERMS)) {
                index.computeIfAbsent(lead.hash(t), h -> new ArrayList<>()).add(i);
            }
            Terms names = all.get(i).names();
            for (int t = 0; t < names.count(); t++) {
                naming.merge(names.hash(t), 1, Integer::sum);
            }
        }
    }

    int count() {
        return all.size();
    }

    /// The number of events that have a word, by its hash, among their names.
    int naming(long word) {
        return naming.getOrDefault(word, 0);
    }

    Portrait get(int event) {
        return all.get(event);
    }

    /// Other events whose leads share a telling word with that of `event`, and that name
    /// [#LEAST_NAMES] of the same, in order.
    IntStream near(int event) {
        Portrait portrait = get(event);
        IntStream.Builder sharing = IntStream.builder();
        for (int t : portrait.lead().heaviest(INDEXED_TERMS)) {
            List<Integer> others = index.getOrDefault(portrait.lead().hash(t), List.of());
            if (others.size() <= COMMON) {
                others.forEach(sharing::add);
            }
        }
        return sharing.build()
                .sorted()
                .distinct()
                .filter(other -> other != event)
                .filter(other -> portrait.names().common(get(other).names()) >= LEAST_NAMES);
    }
}
