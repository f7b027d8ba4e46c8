package synoptic.flink.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import synoptic.FirstOfEach;
import synoptic.Synoptic;
import synoptic.group.Event;
import synoptic.group.Profiled;
import synoptic.read.Reading;

/// What one window holds when it is settled: its reports, what is none, and what there is to say.
record Pile(List<Profiled> reports, List<Reading.Skipped> skipped, List<Told> told) {
    Pile {
        reports = List.copyOf(reports);
        skipped = List.copyOf(skipped);
        told = List.copyOf(told);
    }

    /// `brought` stands in the order of positions.
    static Pile of(List<Brought> brought) {
        Sorting sorting = new Sorting();
        brought.forEach(sorting::take);
        return new Pile(sorting.reports, sorting.skipped, sorting.told);
    }

    private static final class Sorting {
        private final FirstOfEach firstOfEach = new FirstOfEach();
        private final List<Profiled> reports = new ArrayList<>();
        private final List<Reading.Skipped> skipped = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();

        void take(Brought brought) {
            switch (brought) {
                case Brought.Report report -> take(report, firstOfEach.take(report.reading()));
                case Brought.Refused refused -> skip(refused.none());
                case Brought.Remarked remarked -> told.add(new Told("", remarked.sentence()));
            }
        }

        private void take(Brought.Report report, Reading reading) {
            switch (reading) {
                case Reading.Found found -> {
                    found.remarks().forEach(remark -> told.add(new Told("", remark)));
                    reports.add(report.profiled());
                }
                case Reading.Skipped none -> skip(none);
            }
        }

        private void skip(Reading.Skipped none) {
            skipped.add(none);
            told.add(new Told(none.path(), "skipped: " + none.reason()));
        }
    }

    /// The events of the reports, the latest first, then what was skipped, if anything was.
    List<Outcome> outcomes(long window, int revision, Synoptic synoptic) {
        List<Event> events = reports.isEmpty() ? List.of() : synoptic.eventsOf(reports);
        int count = events.size() + (skipped.isEmpty() ? 0 : 1);
        Outcome.Place first =
                new Outcome.Place(window, revision, Outcome.Standing.SETTLED, 0, count);
        List<Outcome> outcomes = new ArrayList<>();
        for (Event event : events) {
            outcomes.add(new Outcome.Found(first.at(outcomes.size()), event));
        }
        if (!skipped.isEmpty()) {
            outcomes.add(new Outcome.Left(first.at(outcomes.size()), skipped));
        }
        return outcomes;
    }

    /// All captures of a window with what they were read as, in their order.
    static List<Held> held(List<Brought> all, long window, int revision) {
        List<Brought> captures = all.stream().filter(Pile::isCapture).toList();
        Outcome.Place first =
                new Outcome.Place(window, revision, Outcome.Standing.SETTLED, 0, captures.size());
        return IntStream.range(0, captures.size())
                .mapToObj(i -> held(first.at(i), captures.get(i)))
                .toList();
    }

    private static boolean isCapture(Brought brought) {
        return switch (brought) {
            case Brought.Report report -> true;
            case Brought.Refused refused -> refused.capture() != null;
            case Brought.Remarked remarked -> false;
        };
    }

    private static Held held(Outcome.Place place, Brought brought) {
        return switch (brought) {
            case Brought.Report report -> new Held(place, report.capture(), report.reading());
            case Brought.Refused refused ->
                    new Held(place, Objects.requireNonNull(refused.capture()), refused.none());
            case Brought.Remarked remarked ->
                    throw new IllegalArgumentException("a remark is no capture");
        };
    }
}
