package synoptic.store;

import java.util.List;
import synoptic.group.succession.Fate;

/// Which fates are worth keeping.
final class Fates {

    private Fates() {}

    /// Whether a fate tells what those known do not: an event that goes on tells nothing, and one
    /// that is gone is gone once.
    static boolean tells(Fate fate, List<Fate> known) {
        return switch (fate) {
            case Fate.Kept kept -> known.isEmpty();
            case Fate.Gone gone -> known.isEmpty() || !isOver(known.getLast());
            case Fate.MergedInto merged -> true;
            case Fate.SplitFrom split -> true;
            case Fate.New fresh -> true;
        };
    }

    private static boolean isOver(Fate fate) {
        return switch (fate) {
            case Fate.Gone gone -> true;
            case Fate.MergedInto merged -> true;
            case Fate.Kept kept -> false;
            case Fate.SplitFrom split -> false;
            case Fate.New fresh -> false;
        };
    }
}
