package synoptic.compare.claim;

import java.util.List;
import synoptic.news.Place;

/// Something the reports of an event state, in the words of one of them, and on how many
/// independent origins it stands (an upper bound, as origins are).
///
/// What somebody said is stated as said: many accounts of a speech show that it was held, not that
/// what was said is so.
public record Statement(String text, Standing standing, int origins, List<Place> supports) {
    public Statement {
        supports = List.copyOf(supports);
    }

    public enum Standing {
        /// At least two independent origins state it.
        CORROBORATED,
        /// One origin states it.
        EXCLUSIVE,
        /// Other accounts state another figure, day, office or the contrary.
        CONFLICTING,
        /// A later account gives a newer figure.
        SUPERSEDED
    }
}
