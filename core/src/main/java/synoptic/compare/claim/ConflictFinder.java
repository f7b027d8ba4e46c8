package synoptic.compare.claim;

import java.util.List;
import synoptic.compare.cast.Cast;
import synoptic.compare.clause.Clause;
import synoptic.group.Event;

/// Finds where the reports of an event cannot all be right.
public final class ConflictFinder {

    private ConflictFinder() {}

    /// `clauses` are those of all reports of `event`, `cast` who they name.
    public static Disputes disputes(Event event, Cast cast, List<Clause> clauses) {
        Disputes found = new Disputes();
        RoleConflicts.in(cast, found);
        new FigureConflicts(event, cast).in(clauses, found);
        new PolarityConflicts().in(clauses, found);
        return found;
    }
}
