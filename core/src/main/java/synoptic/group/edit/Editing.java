package synoptic.group.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Events while edits are applied to them one by one.
///
/// What an edit says holds until a later one breaks it.
final class Editing {

    private final Map<String, SortedSet<String>> eventOf = new HashMap<>();
    private final Set<Set<String>> found = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    /// What edits say that hold, in the order of the edits.
    private final List<Standing> standing = new ArrayList<>();

    /// For each report, the numbers of the edits that changed its event.
    private final Map<String, Set<Integer>> changes = new HashMap<>();

    private final List<Edited.Idle> idle = new ArrayList<>();
    private final List<Edited.Overruled> overruled = new ArrayList<>();
    private final Set<Integer> broken = new HashSet<>();

    /// What edit `number` says.
    private record Standing(int number, List<Rule> rules) {}

    Editing(Collection<? extends Collection<String>> events) {
        for (Collection<String> reports : events) {
            SortedSet<String> event = new TreeSet<>(reports);
            found.add(Set.copyOf(event));
            for (String report : event) {
                if (eventOf.put(report, event) != null) {
                    throw new IllegalArgumentException(
                            "a report is of one event, but " + report + " is of two");
                }
            }
        }
    }

    void apply(Edit edit) {
        List<String> there = edit.reports().stream().filter(eventOf::containsKey).toList();
        if (there.size() < least(edit)) {
            List<String> missing = new ArrayList<>(edit.reports());
            missing.removeAll(there);
            idle.add(new Edited.Idle(edit, missing));
            return;
        }
        int number = edits.size();
        edits.add(edit);
        List<Rule> rules =
                switch (edit) {
                    case Edit.Split split -> split(there);
                    case Edit.Merge merge -> merge(there);
                    case Edit.PinTogether pin -> together(pin);
                    case Edit.PinApart pin -> apart(pin);
                    case Edit.Hide hide -> List.of();
                };
        overrule(edit);
        standing.add(new Standing(number, rules));
    }

    /// How many of its reports must be there for an edit to do anything.
    private static int least(Edit edit) {
        return switch (edit) {
            case Edit.Split split -> 1;
            case Edit.Hide hide -> 1;
            case Edit.Merge merge -> 2;
            case Edit.PinTogether pin -> 2;
            case Edit.PinApart pin -> 2;
        };
    }

    private List<Rule> split(List<String> reports) {
        List<Rule> rules = new ArrayList<>();
        Set<String> left = new TreeSet<>(reports);
        while (!left.isEmpty()) {
            Set<String> event = event(left.iterator().next());
            Set<String> part = new TreeSet<>(event);
            part.retainAll(left);
            left.removeAll(part);
            Set<String> rest = new TreeSet<>(event);
            rest.removeAll(part);
            if (!rest.isEmpty()) {
                move(part, new TreeSet<>());
                rules.add(new Rule.Apart(part, rest));
            }
        }
        return rules;
    }

    private List<Rule> merge(List<String> reports) {
        SortedSet<String> event = event(reports.getFirst());
        for (String report : reports) {
            if (!event.contains(report)) {
                move(List.copyOf(event(report)), event);
            }
        }
        return List.of(new Rule.Together(reports));
    }

    private List<Rule> together(Edit.PinTogether pin) {
        SortedSet<String> event = event(pin.report());
        if (!event.contains(pin.other())) {
            move(tied(pin.other(), pin.report()), event);
        }
        return List.of(new Rule.Together(pin.reports()));
    }

    private List<Rule> apart(Edit.PinApart pin) {
        if (event(pin.report()).contains(pin.other())) {
            move(tied(pin.other(), pin.report()), new TreeSet<>());
        }
        return List.of(new Rule.Apart(Set.of(pin.report()), Set.of(pin.other())));
    }

    /// A report with all that is tied to it, but not by a tie that names `but`.
    private Set<String> tied(String report, String but) {
        Set<String> tied = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(report));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (tied.add(one)) {
                ties(one).filter(tie -> !tie.contains(but)).forEach(next::addAll);
            }
        }
        return tied;
    }

    /// The ties that name a report.
    private Stream<List<String>> ties(String report) {
        return standing.stream()
                .flatMap(edit -> edit.rules.stream())
                .flatMap(
                        rule ->
                                rule instanceof Rule.Together t
                                        ? Stream.of(t.reports())
                                        : Stream.of())
                .filter(reports -> reports.contains(report));
    }

    /// The event of a report that is there.
    private SortedSet<String> event(String report) {
        return Objects.requireNonNull(eventOf.get(report), report);
    }

    /// Moves reports of one event into another one.
    private void move(Collection<String> reports, SortedSet<String> to) {
        SortedSet<String> from = event(reports.iterator().next());
        from.removeAll(reports);
        to.addAll(reports);
        reports.forEach(report -> eventOf.put(report, to));
        from.forEach(this::changed);
        to.forEach(this::changed);
    }

    /// The edit at hand changed the event of `report`.
    private void changed(String report) {
        changes.computeIfAbsent(report, r -> new HashSet<>()).add(edits.size() - 1);
    }

    /// Ends what earlier edits say and `edit` broke.
    private void overrule(Edit edit) {
        for (Standing earlier : List.copyOf(standing)) {
            if (!earlier.rules.stream().allMatch(rule -> rule.holds(this::event))) {
                overruled.add(new Edited.Overruled(edits.get(earlier.number), edit));
                broken.add(earlier.number);
                standing.remove(earlier);
            }
        }
    }

    Edited edited() {
        List<Edited.Group> groups =
                eventOf.entrySet().stream()
                        .filter(entry -> entry.getKey().equals(entry.getValue().first()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> group(entry.getValue()))
                        .toList();
        return new Edited(groups, idle, overruled);
    }

    private Edited.Group group(SortedSet<String> event) {
        SortedSet<Integer> made = new TreeSet<>();
        event.forEach(report -> made.addAll(changes.getOrDefault(report, Set.of())));
        made.removeAll(broken);
        boolean asFound = made.isEmpty() || found.contains(event);
        return new Edited.Group(
                List.copyOf(event),
                asFound
                        ? List.of()
                        : made.stream().map(number -> edits.get(number).why()).distinct().toList());
    }
}
