package synoptic.app.serve;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was worked out of the library, by the id of the event it is about: those asked for last,
/// until the library changes.
final class Remembered<V> {

    private final Answers answers;
    private final Recent<String, V> kept;
    private String revision = "";

    Remembered(Answers answers, int most) {
        this.answers = answers;
        kept = new Recent<>(most);
    }

    /// What is known of an id, else what `worker` makes of it.
    Optional<V> find(String id, Function<String, Optional<V>> worker) {
        String now = answers.revision();
        V known = known(id, now);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<V> made = worker.apply(id);
        made.ifPresent(value -> keep(id, value, now));
        return made;
    }

    private synchronized @Nullable V known(String id, String now) {
        if (!now.equals(revision)) {
            kept.clear();
            revision = now;
        }
        return kept.get(id);
    }

    private synchronized void keep(String id, V value, String then) {
        if (then.equals(revision)) {
            kept.put(id, value);
        }
    }
}
