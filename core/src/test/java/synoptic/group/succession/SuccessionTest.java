package synoptic.group.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    @Test
    void keepsTheIdOfAnEventThatGrewAndShrank() {
        Succession succession = Succession.of(events("e1=a b c"), events("e9=b c d"));

        assertThat(succession.ids()).containsExactly(Map.entry("e9", "e1"));
        assertThat(succession.fates())
                .containsExactly(Map.entry("e1", new Fate.Kept(Set.of("d"), Set.of("a"))));
    }

    @Test
    void givesAMergedEventTheIdOfTheOneItHasMostOf() {
        Succession succession = Succession.of(events("e1=a b", "e2=c d e"), events("e9=a b c d e"));

        assertThat(succession.ids()).containsEntry("e9", "e2");
        assertThat(succession.fates())
                .containsEntry("e1", new Fate.MergedInto("e2"))
                .containsEntry("e2", new Fate.Kept(Set.of("a", "b"), Set.of()));
    }

    @Test
    void leavesTheIdOfASplitEventToTheLargestPart() {
        Succession succession = Succession.of(events("e1=a b c"), events("e8=c", "e9=a b"));

        assertThat(succession.ids()).containsEntry("e9", "e1").containsEntry("e8", "e8");
        assertThat(succession.fates())
                .containsEntry("e8", new Fate.SplitFrom("e1"))
                .containsEntry("e1", new Fate.Kept(Set.of(), Set.of("c")));
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        Succession succession = Succession.of(events("e1=a"), events("e2=b"));

        assertThat(succession.fates())
                .containsExactly(Map.entry("e1", new Fate.Gone()), Map.entry("e2", new Fate.New()));
    }

    @Test
    void decidesEqualOverlapsBySizeAndThenById() {
        Succession bySize = Succession.of(events("e1=a", "e2=b x"), events("e9=a b"));
        Succession byOldId = Succession.of(events("e2=b", "e1=a"), events("e9=a b"));
        Succession byNewSize = Succession.of(events("e1=a b"), events("e8=a", "e9=b c"));
        Succession byNewId = Succession.of(events("e1=a b"), events("e9=b", "e8=a"));

        assertThat(bySize.ids()).containsEntry("e9", "e2");
        assertThat(byOldId.ids()).containsEntry("e9", "e1");
        assertThat(byNewSize.ids()).containsEntry("e9", "e1").containsEntry("e8", "e8");
        assertThat(byNewId.ids()).containsEntry("e8", "e1").containsEntry("e9", "e9");
    }

    @Test
    void neverGivesANewEventAnIdThatWasInUse() {
        Succession split = Succession.of(events("e1=a b c", "e1-2="), events("e1=a", "e9=b c"));

        assertThat(split.ids()).containsEntry("e9", "e1").containsEntry("e1", "e1-3");
        assertThat(split.fates())
                .containsEntry("e1-2", new Fate.Gone())
                .containsEntry("e1-3", new Fate.SplitFrom("e1"));
    }

    @Test
    void refusesAReportThatIsOfTwoEvents() {
        assertThatThrownBy(() -> Succession.of(events(), events("e1=a", "e2=a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a report is of one event, but a is of e1 and e2");
    }

    @Test
    void alwaysKeepsAllOfAnUnchangedPartition() {
        for (int seed = 0; seed < 200; seed++) {
            Map<String, Set<String>> before = randomEvents(new Random(seed), "e");
            Map<String, Set<String>> renamed = new LinkedHashMap<>();
            before.forEach((id, reports) -> renamed.put("n" + id, reports));

            for (Map<String, Set<String>> now : List.of(before, renamed)) {
                Succession succession = Succession.of(before, now);

                assertThat(succession.fates().keySet()).isEqualTo(before.keySet());
                assertThat(succession.fates().values())
                        .as("seed %d", seed)
                        .allMatch(new Fate.Kept(Set.of(), Set.of())::equals);
            }
        }
    }

    @Test
    void alwaysGivesEveryIdOneFateAndNoIdTwice() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Map<String, Set<String>> before = randomEvents(random, "e");
            Map<String, Set<String>> now = randomEvents(random, random.nextBoolean() ? "e" : "n");

            Succession succession = Succession.of(before, now);

            Set<String> all = new TreeSet<>(before.keySet());
            all.addAll(succession.ids().values());
            assertThat(succession.ids().keySet()).isEqualTo(new TreeSet<>(now.keySet()));
            assertThat(succession.ids().values()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(succession.fates().keySet()).as("seed %d", seed).isEqualTo(all);
            now.forEach((id, reports) -> assertLed(succession, before, id, reports));
        }
    }

    @Test
    void alwaysFollowsEventsTheSameWhateverTheOrderTheyAreGivenIn() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Map<String, Set<String>> before = randomEvents(random, "e");
            Map<String, Set<String>> now = randomEvents(random, "e");

            assertThat(Succession.of(shuffled(before, random), shuffled(now, random)))
                    .as("seed %d", seed)
                    .isEqualTo(Succession.of(before, now));
        }
    }

    /// What is said of an event of now is true of its reports.
    private static void assertLed(
            Succession succession,
            Map<String, Set<String>> before,
            String event,
            Set<String> reports) {
        String id = succession.ids().getOrDefault(event, "none");
        Set<String> old = before.getOrDefault(id, Set.of());
        switch (Objects.requireNonNull(succession.fates().get(id))) {
            case Fate.Kept kept -> {
                Set<String> expected = new HashSet<>(old);
                expected.addAll(kept.added());
                expected.removeAll(kept.removed());
                assertThat(reports).isEqualTo(expected).containsAnyElementsOf(old);
            }
            case Fate.SplitFrom split ->
                    assertThat(reports)
                            .containsAnyElementsOf(before.getOrDefault(split.event(), Set.of()));
            case Fate.New fresh ->
                    assertThat(before.values())
                            .allMatch(other -> Collections.disjoint(other, reports));
            default -> throw new AssertionError(id + " is an id of now");
        }
    }

    private static Map<String, Set<String>> randomEvents(Random random, String prefix) {
        Map<String, Set<String>> events = new LinkedHashMap<>();
        for (int report = 0; report < 20; report++) {
            if (random.nextInt(5) > 0) {
                events.computeIfAbsent(prefix + random.nextInt(7), id -> new HashSet<>())
                        .add("r" + report);
            }
        }
        return events;
    }

    private static Map<String, Set<String>> shuffled(
            Map<String, Set<String>> events, Random random) {
        List<String> ids = new ArrayList<>(events.keySet());
        Collections.shuffle(ids, random);
        Map<String, Set<String>> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, events.getOrDefault(id, Set.of())));
        return shuffled;
    }

    /// Each `id=report report`.
    private static Map<String, Set<String>> events(String... events) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (String event : events) {
            String[] parts = event.split("=", -1);
            all.put(
                    parts[0],
                    parts[1].isEmpty()
                            ? Set.of()
                            : new HashSet<>(Arrays.asList(parts[1].split(" "))));
        }
        return all;
    }
}
