package synoptic.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Floors while they are being set anew, and what the evaluation log will say of it.
final class FloorsRevision {
    private final Floors before;
    private final Floors.Lowering lowering;
    private final String reason;
    private final TreeMap<String, DataHash> data;
    private final TreeMap<String, Double> floors;
    private final List<String> log = new ArrayList<>();

    FloorsRevision(Floors before, Floors.Lowering lowering, String reason) {
        this.before = before;
        this.lowering = lowering;
        this.reason = reason;
        this.data = new TreeMap<>(before.data());
        this.floors = new TreeMap<>(before.floors());
    }

    void moveTo(String set, DataHash hash) {
        DataHash known = data.put(set, hash);
        if (!before.floorsOf(set).isEmpty() && !hash.equals(known)) {
            requireAllowed(set + ": its floors were set on other data");
            floors.keySet().removeAll(before.floorsOf(set).keySet());
            log.add("%s: floors dropped, as its data changed: %s".formatted(set, reason));
        }
    }

    void set(Measure measure) {
        Double old = floors.put(measure.key(), measure.rounded());
        String floor = Floors.written(measure.rounded());
        if (old == null) {
            log.add("%s: set to %s".formatted(measure.key(), floor));
        } else if (measure.rounded() < old) {
            String fall =
                    "%s: lowered from %s to %s"
                            .formatted(measure.key(), Floors.written(old), floor);
            requireAllowed(fall);
            log.add(fall + ": " + reason);
        } else if (measure.rounded() > old) {
            log.add(
                    "%s: raised from %s to %s"
                            .formatted(measure.key(), Floors.written(old), floor));
        }
    }

    Floors.Revision done() {
        return new Floors.Revision(new Floors(data, floors), log);
    }

    private void requireAllowed(String change) {
        if (lowering == Floors.Lowering.REFUSED) {
            throw new IllegalArgumentException(change + ", which needs leave and a reason");
        }
    }
}
