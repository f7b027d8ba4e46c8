package synoptic.group.succession;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How events that were worked out anew follow those of before: what each is called from now on,
/// and what became of every id.
///
/// `ids` give, for the id under which each event comes, the id it bears from now on. `fates` tell
/// what became of every id of before and of now: one fate each.
public record Succession(SortedMap<String, String> ids, SortedMap<String, Fate> fates) {
    public Succession {
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        fates = Collections.unmodifiableSortedMap(new TreeMap<>(fates));
    }

    /// Follows events by the reports they have in common.
    ///
    /// The two that have most in common go first: the event takes the id of the one of before. Of
    /// pairs that have equally much, the one of the larger event of before goes first, then of the
    /// larger one of now, then of the lower ids. Each id is handed on once. An event that gets none
    /// keeps the id it comes under, or one made of it where that was in use before.
    ///
    /// @param before the reports of events by their lasting ids; an id that must not be used again,
    /// though its event is gone, is given without reports
    /// @param now the reports of events by the ids they come under
    /// @throws IllegalArgumentException where a report is of two events of before, or of now
    public static Succession of(
            Map<String, ? extends Collection<String>> before,
            Map<String, ? extends Collection<String>> now) {
        return new Matching(before, now).succession();
    }

    /// `id`, with a number behind it where that is taken.
    public static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
