package synoptic.compare.cast;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.news.Place;

/// Who speaks, over all reports of an event: a name, or a description where no report names them.
///
/// `key` is equal for the same speaker in every report. `sides` are the keys of those they speak
/// for, with their own: a spokesman of the ministry speaks for the ministry. `namedAt` is the place
/// that names the speaker, for one whom the report itself leaves unnamed.
public record Voice(String key, String name, @Nullable Place namedAt, Set<String> sides) {
    public Voice {
        sides = Set.copyOf(sides);
    }

    /// Whether a report names the speaker, rather than only describing one.
    public boolean isNamed() {
        return key.startsWith(Voices.NAMED);
    }

    /// Whether what one says can be put down to the other as well.
    public boolean sharesSideWith(Voice other) {
        return sides.stream().anyMatch(other.sides::contains);
    }
}
