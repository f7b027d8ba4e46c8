package synoptic.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.group.profile.Terms;

/// The portraits of all events, by the positions of the events, and which stand near each other.
final class Portraits {

    private final List<Portrait> all;

    /// For each theme, the events that have it.
    private final Map<Integer, List<Integer>> index = new HashMap<>();

    /// How many events have each word of names.
    private final Map<Integer, Integer> naming = new HashMap<>();

    Portraits(List<Portrait> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            for (int theme : all.get(i).themes()) {
                index.computeIfAbsent(theme, h -> new ArrayList<>()).add(i);
            }
            Terms names = all.get(i).names();
            for (int name = 0; name < names.count(); name++) {
                naming.merge(names.hash(name), 1, Integer::sum);
            }
        }
    }

    int count() {
        return all.size();
    }

    /// Whether a word, by its hash, is among the names of too many events to tell of one affair.
    boolean isCrowded(int word) {
        return naming.getOrDefault(word, 0) > Portrait.MOST_NAMING;
    }

    Portrait get(int event) {
        return all.get(event);
    }

    /// Other events that share a theme with `event`, name enough of the same and are like it, in
    /// order.
    List<Likened> near(int event) {
        Portrait portrait = get(event);
        IntStream.Builder sharing = IntStream.builder();
        for (int theme : portrait.themes()) {
            List<Integer> others = index.getOrDefault(theme, List.of());
            if (others.size() <= Portrait.MOST_OF_THEME) {
                others.forEach(sharing::add);
            }
        }
        return sharing.build()
                .sorted()
                .distinct()
                .filter(other -> other != event)
                .mapToObj(this::get)
                .filter(other -> Portrait.nameTheSame(portrait.names(), other.names()))
                .map(other -> new Likened(other, portrait.likeness(other)))
                .filter(other -> other.likeness() >= Portrait.LEAST_LIKE)
                .toList();
    }
}
