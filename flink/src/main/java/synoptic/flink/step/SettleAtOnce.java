package synoptic.flink.step;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.util.Collector;
import synoptic.group.Event;
import synoptic.group.Profiled;
import synoptic.spread.Sheet;

/// Settles windows of so few reports that one block has them all.
final class SettleAtOnce extends AtDesk {
    private static final long serialVersionUID = 1L;

    SettleAtOnce(Rooms rooms) {
        super(rooms);
    }

    @Override
    void work(
            Settling settling,
            int block,
            Iterable<Sheet> sheets,
            OnTimerContext context,
            Collector<Outcome> out) {
        List<Profiled> reports = new ArrayList<>();
        for (Sheet sheet : sheets) {
            reports.add(((Sheet.Report) sheet).profiled().value());
        }
        List<Event> events = synoptic().eventsOf(reports);
        settled(settling, events.size(), context);
        for (int rank = 0; rank < events.size(); rank++) {
            found(settling, rank, events.size(), events.get(rank), out);
        }
    }
}
