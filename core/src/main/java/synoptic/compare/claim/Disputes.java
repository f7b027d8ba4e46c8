package synoptic.compare.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import synoptic.compare.claim.Statement.Standing;
import synoptic.compare.clause.Clause;

/// What cannot all be so among the clauses of an event, and what a later account replaced.
public final class Disputes {

    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Clause> disputed = new HashSet<>();
    private final Set<Clause> superseded = new HashSet<>();

    void add(Conflict conflict) {
        conflicts.add(conflict);
    }

    void dispute(Clause clause) {
        disputed.add(clause);
    }

    void supersede(Clause clause) {
        superseded.add(clause);
    }

    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /// The standing of a statement whose clauses conflict with others or are out of date.
    Optional<Standing> standing(Collection<Clause> members) {
        if (members.stream().anyMatch(disputed::contains)) {
            return Optional.of(Standing.CONFLICTING);
        }
        return members.stream().anyMatch(superseded::contains)
                ? Optional.of(Standing.SUPERSEDED)
                : Optional.empty();
    }
}
