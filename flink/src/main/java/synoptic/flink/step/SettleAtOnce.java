package synoptic.flink.step;

import java.util.ArrayList;
import java.util.List;
import synoptic.group.Event;
import synoptic.group.Profiled;
import synoptic.spread.Packed;
import synoptic.spread.Sheet;
import synoptic.spread.Work;

/// Settles windows of so few reports that one block has them all. They are unpacked when all are
/// there, by all processors.
final class SettleAtOnce extends AtDesk {
    private static final long serialVersionUID = 1L;

    SettleAtOnce(Rooms rooms, Inflow inflow) {
        super(rooms, inflow);
    }

    @Override
    Desk begin(Settling settling, int block) {
        return new OnlyDesk(settling);
    }

    private final class OnlyDesk extends Desk implements Work {
        private final List<Packed<Profiled>> reports = new ArrayList<>();

        OnlyDesk(Settling settling) {
            super(settling);
        }

        @Override
        Work work() {
            return this;
        }

        @Override
        public void take(Sheet sheet) {
            reports.add(((Sheet.Report) sheet).profiled());
        }

        @Override
        public void finish() {
            List<Event> events =
                    synoptic().eventsOf(reports.parallelStream().map(Packed::value).toList());
            settled(events.size());
            for (int rank = 0; rank < events.size(); rank++) {
                found(rank, events.size(), events.get(rank));
            }
        }
    }
}
