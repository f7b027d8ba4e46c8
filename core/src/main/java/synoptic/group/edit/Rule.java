package synoptic.group.edit;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What an edit, once applied, says of reports.
sealed interface Rule {

    /// All are of one event.
    record Together(List<String> reports) implements Rule {}

    /// None of the ones is of one event with any of the others.
    record Apart(Set<String> ones, Set<String> others) implements Rule {}

    default boolean holds(Function<String, ? extends Set<String>> eventOf) {
        return switch (this) {
            case Together together ->
                    eventOf.apply(together.reports.getFirst()).containsAll(together.reports);
            case Apart apart ->
                    apart.ones.stream()
                            .map(eventOf)
                            .allMatch(event -> Collections.disjoint(event, apart.others));
        };
    }
}
