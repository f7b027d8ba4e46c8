package synoptic.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What relates an event to others: those that resemble it, the most alike first, and the one it
/// follows.
public record Relations(List<SimilarEvent> similar, @Nullable Sequel follows) {

    public static final Relations NONE = new Relations(List.of(), null);

    public Relations {
        similar = List.copyOf(similar);
    }

    /// With those that follow it.
    public Beside beside(List<Sequel> after) {
        return new Beside(
                similar,
                new Storyline(
                        follows == null ? null : follows.back(),
                        after.stream().sorted(Sequel.IN_ORDER).map(Sequel::on).toList()));
    }
}
