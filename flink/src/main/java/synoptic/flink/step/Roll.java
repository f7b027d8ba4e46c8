package synoptic.flink.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import synoptic.FirstOfEach;
import synoptic.read.Reading;
import synoptic.spread.Partition;

/// What one window holds when it is settled, in the order of positions: which reports, by their
/// ids, what is none, and what there is to say.
final class Roll {

    /// So many on one call.
    private static final int PAGE = 1024;

    private final FirstOfEach firstOfEach = new FirstOfEach();
    private final List<Entry.OfReport> reports = new ArrayList<>();
    private final List<Position> captures = new ArrayList<>();
    private final List<Reading.Skipped> skipped = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    static Roll of(Collection<Entry> entries) {
        Roll roll = new Roll();
        entries.stream().sorted(Comparator.comparing(Entry::position)).forEach(roll::take);
        return roll;
    }

    private void take(Entry entry) {
        switch (entry) {
            case Entry.OfReport report -> {
                captures.add(report.position());
                firstOfEach
                        .take(report.id(), report.path())
                        .ifPresentOrElse(this::skip, () -> take(report));
            }
            case Entry.OfNone none -> {
                if (none.isCapture()) {
                    captures.add(none.position());
                }
                skip(none.none());
            }
            case Entry.OfRemark remark -> told.add(new Told("", remark.sentence()));
        }
    }

    private void take(Entry.OfReport report) {
        report.remarks().forEach(remark -> told.add(new Told("", remark)));
        reports.add(report);
    }

    private void skip(Reading.Skipped none) {
        skipped.add(none);
        told.add(new Told(none.path(), "skipped: " + none.reason()));
    }

    List<Reading.Skipped> skipped() {
        return skipped;
    }

    List<Told> told() {
        return told;
    }

    /// The settling of all over so many blocks.
    Settling settling(long window, int revision, int blocks, long now) {
        return new Settling(
                window,
                revision,
                new Partition(reports.size(), blocks),
                skipped.isEmpty() ? 0 : 1,
                now);
    }

    int size() {
        return reports.size();
    }

    /// Calls up the reports, and all captures where they are kept.
    List<Call> calls(Settling settling, Keeping keeping) {
        Map<Position, Integer> numbers = new HashMap<>();
        reports.stream()
                .sorted(Comparator.comparing(Entry.OfReport::id))
                .forEach(report -> numbers.put(report.position(), numbers.size()));
        Map<Integer, List<Call.Called>> bySlice = new TreeMap<>();
        for (int rank = 0; rank < captures.size(); rank++) {
            Position position = captures.get(rank);
            int number = numbers.getOrDefault(position, -1);
            if (keeping == Keeping.BYTES || number >= 0) {
                bySlice.computeIfAbsent(Call.sliceOf(position), slice -> new ArrayList<>())
                        .add(new Call.Called(position, number, rank));
            }
        }
        List<Call> calls = new ArrayList<>();
        bySlice.forEach((slice, called) -> addPages(settling, slice, called, calls));
        return calls;
    }

    private void addPages(
            Settling settling, int slice, List<Call.Called> called, List<Call> calls) {
        for (int from = 0; from < called.size(); from += PAGE) {
            int to = Math.min(called.size(), from + PAGE);
            calls.add(new Call(settling, slice, captures.size(), called.subList(from, to)));
        }
    }
}
