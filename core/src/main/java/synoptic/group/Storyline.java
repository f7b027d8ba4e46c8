package synoptic.group;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where an event stands in a row of events that tell of one affair as it goes on: the one it
/// follows, and those that follow it, the earliest first.
public record Storyline(@Nullable Step follows, List<Step> followedBy) {

    public static final Storyline NONE = new Storyline(null, List.of());

    public Storyline {
        followedBy = List.copyOf(followedBy);
    }

    /// Another event of the row, and the core the two share: names, then rare words.
    public record Step(String event, List<String> core) {
        public Step {
            core = List.copyOf(core);
        }

        Step named(UnaryOperator<String> ids) {
            return new Step(ids.apply(event), core);
        }
    }

    Storyline named(UnaryOperator<String> ids) {
        return new Storyline(
                follows == null ? null : follows.named(ids),
                followedBy.stream().map(step -> step.named(ids)).toList());
    }

    /// Whether an event is one of those before and after.
    boolean has(String event) {
        return (follows != null && follows.event.equals(event))
                || followedBy.stream().anyMatch(step -> step.event.equals(event));
    }
}
