package synoptic.compare.claim;

import java.util.List;
import synoptic.news.Place;

/// Two or more claims about one matter that cannot all be so: `about` names the matter, `why` says
/// what sets the sides against each other.
public record Conflict(Kind kind, String about, List<Side> sides, String why) {
    public Conflict {
        sides = List.copyOf(sides);
    }

    /// The places of all sides.
    public List<Place> places() {
        return sides.stream().flatMap(side -> side.supports().stream()).toList();
    }

    public enum Kind {
        NUMBER,
        DATE,
        PLACE,
        ROLE,
        POLARITY,
        ACTOR
    }

    /// One claim, and the places that make it, each once.
    public record Side(String claim, List<Place> supports) {
        public Side {
            supports = supports.stream().distinct().toList();
        }
    }
}
