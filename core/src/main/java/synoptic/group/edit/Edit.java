package synoptic.group.edit;

import java.util.Collection;
import java.util.List;

/// What a person says about which reports belong together.
///
/// An edit names reports by their ids, never events, so that it holds whatever the ids of events
/// and the other reports are. It changes nothing about the reports themselves.
public sealed interface Edit {

    /// Takes reports out of their events; those of one event are then an event of their own.
    record Split(List<String> reports) implements Edit {
        public Split {
            reports = distinct(reports, 1);
        }
    }

    /// Makes one event of all events that hold these reports.
    record Merge(List<String> reports) implements Edit {
        public Merge {
            reports = distinct(reports, 2);
        }
    }

    /// Puts `other` into the event of `report`, and with it what earlier edits tie to it.
    record PinTogether(String report, String other) implements Edit {
        public PinTogether {
            distinct(List.of(report, other), 2);
        }

        @Override
        public List<String> reports() {
            return List.of(report, other);
        }
    }

    /// Takes `other` out of the event of `report`, and with it what earlier edits tie to it.
    record PinApart(String report, String other) implements Edit {
        public PinApart {
            distinct(List.of(report, other), 2);
        }

        @Override
        public List<String> reports() {
            return List.of(report, other);
        }
    }

    /// Keeps the events of these reports out of lists; it says nothing on what belongs together.
    record Hide(List<String> reports) implements Edit {
        public Hide {
            reports = distinct(reports, 1);
        }
    }

    /// The ids of the reports it names.
    List<String> reports();

    /// Says on the page of an event why it is not as it was found.
    default String why() {
        return switch (this) {
            case Split split -> "Split by you: " + listed(split.reports) + " taken out";
            case Merge merge -> "Merged by you: the events of " + listed(merge.reports);
            case PinTogether pin -> "Pinned together by you: " + listed(pin.reports());
            case Hide hide -> "Hidden by you: the events of " + listed(hide.reports);
            case PinApart pin -> "Pinned apart by you: " + listed(pin.reports());
        };
    }

    private static String listed(List<String> ids) {
        int last = ids.size() - 1;
        return last == 0
                ? ids.getFirst()
                : String.join(", ", ids.subList(0, last)) + " and " + ids.get(last);
    }

    private static List<String> distinct(Collection<String> reports, int least) {
        List<String> distinct = reports.stream().distinct().sorted().toList();
        if (distinct.size() < least) {
            throw new IllegalArgumentException(
                    "an edit of this kind needs %d different reports, but names %s"
                            .formatted(least, distinct));
        }
        return distinct;
    }
}
