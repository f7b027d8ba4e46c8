package synoptic.group;

import java.util.List;
import java.util.function.UnaryOperator;

/// Another event that resembles one without being it: what is the same, and what differs.
public record SimilarEvent(String event, When when, List<String> same, List<String> differs) {
    public SimilarEvent {
        same = List.copyOf(same);
        differs = List.copyOf(differs);
    }

    SimilarEvent named(UnaryOperator<String> ids) {
        return new SimilarEvent(ids.apply(event), when, same, differs);
    }

    /// When the other event was, seen from this one.
    public enum When {
        EARLIER,
        LATER,
        SAME_DAYS,
        UNKNOWN
    }
}
