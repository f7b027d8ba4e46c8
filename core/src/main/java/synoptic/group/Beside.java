package synoptic.group;

import java.util.List;

/// What stands beside an event among all of its pot: events that resemble it, the most alike first,
/// and the row of an affair that it is in.
public record Beside(List<SimilarEvent> similar, Storyline storyline) {
    public Beside {
        similar = List.copyOf(similar);
    }
}
