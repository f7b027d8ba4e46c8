package synoptic.compare.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.compare.clause.Stems;

/// What is counted again and again while an event goes on, of people where nothing else is said.
enum Toll {
    DEAD("dead", "killed", "died", "die", "dying", "deaths", "fatalities", "victims", "bodies"),
    MISSING("missing", "unaccounted"),
    HURT("injured", "injuries", "hurt", "wounded", "treated", "treating", "hospital"),
    SAVED("rescued", "saved", "ashore", "survivors", "survived"),
    DISPLACED("evacuated", "displaced", "homeless"),
    ARRESTED("arrested", "detained"),
    LEVEL("level", "peak", "peaking", "peaked", "reached");

    private static final Set<String> PEOPLE =
            stems("", "people", "person", "persons", "men", "women", "victims", "lives");

    private static final Set<String> MEASURES = stems("metres", "meters", "feet", "centimetres");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<String> stems;

    Toll(String... words) {
        stems = stems(words);
    }

    private static Set<String> stems(String... words) {
        return Arrays.stream(words).map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    /// The one toll that a number of `unit` is told to be by the stems `around` it; empty for none
    /// and for several.
    static Optional<Toll> of(String unit, Set<String> around) {
        EnumSet<Toll> found = EnumSet.noneOf(Toll.class);
        for (Toll toll : values()) {
            boolean counted = toll.stems.contains(unit);
            Set<String> counts = toll == LEVEL ? MEASURES : PEOPLE;
            boolean told = counts.contains(unit) && around.stream().anyMatch(toll.stems::contains);
            if (counted || told) {
                found.add(toll);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
