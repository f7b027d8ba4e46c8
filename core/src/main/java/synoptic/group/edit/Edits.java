package synoptic.group.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Edits in the order in which they were made.
///
/// They are applied to the events as found, anew each time: without one of them, the others give
/// what they would have given had it never been made.
public record Edits(List<Edit> all) {

    public static final Edits NONE = new Edits(List.of());

    public Edits {
        all = List.copyOf(all);
    }

    /// The reports whose events are to be kept out of lists.
    public Set<String> hidden() {
        Set<String> hidden = new TreeSet<>();
        for (Edit edit : all) {
            if (edit instanceof Edit.Hide hide) {
                hidden.addAll(hide.reports());
            }
        }
        return hidden;
    }

    /// Applies all to events, each given by the ids of its reports, in any order.
    ///
    /// Where two edits contradict each other, the later wins.
    public Edited applyTo(Collection<? extends Collection<String>> events) {
        if (all.isEmpty()) {
            return Edited.asFound(events);
        }
        Editing editing = new Editing(events);
        all.forEach(editing::apply);
        return editing.edited();
    }
}
