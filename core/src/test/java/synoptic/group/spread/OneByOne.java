package synoptic.group.spread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import synoptic.group.Event;
import synoptic.group.EventFinder;
import synoptic.group.Profiled;

/// All blocks of a pot one after another in memory; what a block gets is shuffled.
final class OneByOne implements Post {

    private final Partition partition;
    private final EventFinder finder;
    private final Random random = new Random(7);
    private final Map<Stage, Map<Integer, List<Sheet>>> sent = new EnumMap<>(Stage.class);
    private final Map<Integer, Event> events = new TreeMap<>();
    private Stage now = Stage.BRIEF;

    private OneByOne(Partition partition, EventFinder finder) {
        this.partition = partition;
        this.finder = finder;
    }

    static List<Event> events(Collection<Profiled> reports, int blocks, EventFinder finder) {
        OneByOne all = new OneByOne(new Partition(reports.size(), blocks), finder);
        all.start(reports);
        for (Stage stage : Stage.values()) {
            all.run(stage);
        }
        return List.copyOf(all.events.values());
    }

    private void start(Collection<Profiled> reports) {
        List<Profiled> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparing(Profiled::id));
        for (int number = 0; number < ordered.size(); number++) {
            put(
                    Stage.BRIEF,
                    partition.blockOf(number),
                    new Sheet.Report(number, ordered.get(number)));
        }
    }

    private void run(Stage stage) {
        now = stage;
        Map<Integer, List<Sheet>> blocks = sent.getOrDefault(stage, Map.of());
        blocks.forEach(
                (block, sheets) -> {
                    Collections.shuffle(sheets, random);
                    stage.run(new Room(partition, block, finder), sheets, this);
                });
        sent.remove(stage);
    }

    @Override
    public void send(Stage stage, int block, Sheet sheet) {
        if (!now.next().contains(stage) || stage.compareTo(now) <= 0) {
            throw new IllegalArgumentException("%s does not send to %s".formatted(now, stage));
        }
        put(stage, block, sheet);
    }

    private void put(Stage stage, int block, Sheet sheet) {
        sent.computeIfAbsent(stage, any -> new TreeMap<>())
                .computeIfAbsent(block, any -> new ArrayList<>())
                .add(sheet);
    }

    @Override
    public void event(int rank, int of, Event event) {
        events.put(rank, event);
    }
}
