package synoptic.group.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What edits make of events: the events, in the order of their lowest ids, and the edits that did
/// nothing or do not hold.
public record Edited(List<Group> events, List<Idle> idle, List<Overruled> overruled) {
    public Edited {
        events = List.copyOf(events);
        idle = List.copyOf(idle);
        overruled = List.copyOf(overruled);
    }

    static Edited asFound(Collection<? extends Collection<String>> events) {
        List<Group> groups =
                events.stream()
                        .map(reports -> new Group(reports.stream().sorted().toList(), List.of()))
                        .sorted(Comparator.comparing(group -> group.reports.getFirst()))
                        .toList();
        return new Edited(groups, List.of(), List.of());
    }

    /// The ids of the reports of one event, sorted, and a sentence for each edit that made the
    /// event what it is.
    public record Group(List<String> reports, List<String> why) {
        public Group {
            reports = List.copyOf(reports);
            why = List.copyOf(why);
        }
    }

    /// An edit that could do nothing, since reports it names are not there.
    public record Idle(Edit edit, List<String> missing) {
        public Idle {
            missing = List.copyOf(missing);
        }
    }

    /// An edit that a later one contradicts.
    public record Overruled(Edit edit, Edit by) {}

    /// A sentence on each edit that did nothing or does not hold.
    public List<String> remarks() {
        return Stream.concat(
                        idle.stream().map(Edited::remark), overruled.stream().map(Edited::remark))
                .toList();
    }

    private static String remark(Idle none) {
        return "'%s' has no effect: there is no report %s"
                .formatted(EditLines.of(none.edit), String.join(", ", none.missing));
    }

    private static String remark(Overruled edit) {
        return "'%s' no longer holds: the later '%s' contradicts it"
                .formatted(EditLines.of(edit.edit), EditLines.of(edit.by));
    }
}
