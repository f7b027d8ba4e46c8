package synoptic.spread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import synoptic.group.Event;
import synoptic.group.EventFinder;
import synoptic.group.Profiled;

/// All blocks of a pot one after another in one process: what a cluster does, without one.
public final class InTurn implements Post {

    private final Partition partition;
    private final EventFinder finder;
    private final Seen seen;
    private final Map<Stage, Map<Integer, List<Sheet>>> sent = new EnumMap<>(Stage.class);
    private final Map<Integer, Event> events = new TreeMap<>();
    private Stage now = Stage.BRIEF;

    /// Is told what is sent.
    public interface Seen {
        void sent(Stage to, int block, Sheet sheet);
    }

    public InTurn(Partition partition, EventFinder finder, Seen seen) {
        this.partition = partition;
        this.finder = finder;
        this.seen = seen;
    }

    /// Brings in the reports of the pot; their ids must differ.
    public void bring(Collection<Profiled> reports) {
        List<Profiled> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparing(Profiled::id));
        for (int number = 0; number < ordered.size(); number++) {
            put(
                    Stage.BRIEF,
                    partition.blockOf(number),
                    new Sheet.Report(number, Packed.of(ordered.get(number))));
        }
    }

    /// Brings a sheet to a block.
    public void put(Stage stage, int block, Sheet sheet) {
        seen.sent(stage, block, sheet);
        sent.computeIfAbsent(stage, any -> new TreeMap<>())
                .computeIfAbsent(block, any -> new ArrayList<>())
                .add(sheet);
    }

    /// Has all blocks work on a stage, each taking what came to it in the order that `order` makes.
    public void run(Stage stage, UnaryOperator<List<Sheet>> order) {
        now = stage;
        Map<Integer, List<Sheet>> blocks = sent.getOrDefault(stage, Map.of());
        blocks.forEach(
                (block, sheets) ->
                        stage.run(new Room(partition, block, finder, this), order.apply(sheets)));
        sent.remove(stage);
    }

    /// Has all blocks work on all stages.
    public void run(UnaryOperator<List<Sheet>> order) {
        for (Stage stage : Stage.values()) {
            run(stage, order);
        }
    }

    /// The events that came of it, the latest first.
    public List<Event> events() {
        return List.copyOf(events.values());
    }

    @Override
    public void send(Stage stage, int block, Sheet sheet) {
        if (!now.next().contains(stage)) {
            throw new IllegalArgumentException("%s does not send to %s".formatted(now, stage));
        }
        put(stage, block, sheet);
    }

    @Override
    public void event(int rank, int of, Event event) {
        events.put(rank, event);
    }
}
