package synoptic.group;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What relates an event to others: those that resemble it, the most alike first, and the one it
/// follows. Found among some of the others, it is a part; [#with] puts parts together.
public record Relations(List<Resemblance> similar, @Nullable Sequel follows) {

    public static final Relations NONE = new Relations(List.of(), null);

    public Relations {
        similar = List.copyOf(similar);
    }

    public Relations with(Relations more) {
        return new Relations(
                SimilarEvents.mostAlike(Stream.concat(similar.stream(), more.similar.stream())),
                Stream.concat(Stream.ofNullable(follows), Stream.ofNullable(more.follows))
                        .max(Sequel.NEAREST)
                        .orElse(null));
    }

    /// With those that follow it.
    public Beside beside(List<Sequel> after) {
        return new Beside(
                similar.stream().map(Resemblance::other).toList(),
                new Storyline(
                        follows == null ? null : follows.back(),
                        after.stream().sorted(Sequel.IN_ORDER).map(Sequel::on).toList()));
    }
}
