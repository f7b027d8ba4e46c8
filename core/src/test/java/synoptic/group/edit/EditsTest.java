package synoptic.group.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void leavesEventsAsFoundWithoutEdits() {
        Edited edited = new Edits(List.of()).applyTo(events("c b", "a"));

        assertThat(shown(edited)).containsExactly("a", "b c");
        assertThat(edited.events()).allSatisfy(event -> assertThat(event.why()).isEmpty());
    }

    @Test
    void takesReportsOutOfTheirEventIntoOneOfTheirOwn() {
        Edited edited = apply("split b c", "a b c d", "e");

        assertThat(shown(edited)).containsExactly("a d", "b c", "e");
        assertThat(why(edited, "a")).containsExactly("Split by you: b and c taken out");
        assertThat(why(edited, "b")).containsExactly("Split by you: b and c taken out");
        assertThat(why(edited, "e")).isEmpty();
    }

    @Test
    void neverJoinsReportsOfDifferentEventsBySplitting() {
        assertThat(shown(apply("split a c", "a b", "c d"))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void makesOneEventOfAllThatHoldTheReportsOfAMerge() {
        Edited edited = apply("merge a c e", "a b", "c d", "e", "f");

        assertThat(shown(edited)).containsExactly("a b c d e", "f");
        assertThat(why(edited, "d")).containsExactly("Merged by you: the events of a, c and e");
    }

    @Test
    void bringsAReportToTheOneItIsPinnedTo() {
        Edited edited = apply("together a d", "a b", "c d");

        assertThat(shown(edited)).containsExactly("a b d", "c");
        assertThat(why(edited, "a")).containsExactly("Pinned together by you: a and d");
        assertThat(why(edited, "c")).containsExactly("Pinned together by you: a and d");
    }

    @Test
    void takesAReportAwayFromTheOneItIsPinnedApartFrom() {
        Edited edited = apply("apart a c", "a b c");

        assertThat(shown(edited)).containsExactly("a b", "c");
        assertThat(why(edited, "c")).containsExactly("Pinned apart by you: a and c");
    }

    @Test
    void movesReportsThatArePinnedToEachOtherAsOne() {
        assertThat(shown(apply("together c d\ntogether a c", "a b", "c x", "d y")))
                .containsExactly("a b c d", "x", "y");
        assertThat(shown(apply("together c d\napart a d", "a b c d")))
                .containsExactly("a b", "c d");
    }

    @Test
    void saysNothingOfAnEventThatIsAsItWouldBeWithoutTheEdit() {
        Edited edited = apply("together a b\napart a c\nmerge a b\nsplit a b", "a b", "c");

        assertThat(shown(edited)).containsExactly("a b", "c");
        assertThat(edited.events()).allSatisfy(event -> assertThat(event.why()).isEmpty());
        assertThat(edited.remarks()).isEmpty();
    }

    @Test
    void tellsWhichEditsNameReportsThatAreNotThere() {
        Edited edited = apply("split x\nmerge a y\ntogether a z\napart z b", "a b");

        assertThat(shown(edited)).containsExactly("a b");
        assertThat(edited.idle()).hasSize(4);
        assertThat(edited.remarks().getFirst())
                .isEqualTo("'split x' has no effect: there is no report x");
    }

    @Test
    void doesWhatItCanWithTheReportsThatAreThere() {
        Edited edited = apply("split a x\nmerge b c x", "a b", "c");

        assertThat(shown(edited)).containsExactly("a", "b c");
        assertThat(edited.idle()).isEmpty();
    }

    @Test
    void letsTheLaterOfTwoContradictoryPinsWinAndTellsTheContradiction() {
        Edited apart = apply("together a b\napart a b", "a x", "b y");
        Edited together = apply("apart a b\ntogether a b", "a b x");

        assertThat(shown(apart)).containsExactly("a x", "b", "y");
        assertThat(apart.remarks())
                .containsExactly(
                        "'together a b' no longer holds: the later 'apart a b' contradicts it");
        assertThat(why(apart, "b")).containsExactly("Pinned apart by you: a and b");
        assertThat(shown(together)).containsExactly("a b x");
        assertThat(together.overruled()).hasSize(1);
        assertThat(together.events().getFirst().why()).isEmpty();
    }

    @Test
    void tellsAContradictionThatOnlyAThirdReportMakes() {
        Edited edited = apply("together a c\ntogether c b\napart a b", "a", "b", "c");

        assertThat(shown(edited)).containsExactly("a", "b c");
        assertThat(edited.overruled())
                .containsExactly(
                        new Edited.Overruled(
                                new Edit.PinTogether("a", "c"), new Edit.PinApart("a", "b")));
    }

    @Test
    void tellsThatAMergeUndoesASplitOfTheSameReports() {
        Edited edited = apply("split a\nmerge a b", "a b c");

        assertThat(shown(edited)).containsExactly("a b c");
        assertThat(edited.overruled()).hasSize(1);
    }

    @Test
    void holdsThroughARerunInWhichTheOtherReportsAreOthers() {
        String edits = "split b\ntogether a d";

        assertThat(shown(apply(edits, "a b c", "d e"))).containsExactly("a c d", "b", "e");
        assertThat(shown(apply(edits, "a b n", "c d", "m")))
                .containsExactly("a d n", "b", "c", "m");
    }

    @Test
    void refusesAReportThatIsOfTwoEvents() {
        assertThatThrownBy(() -> apply("split a", "a b", "b c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a report is of one event, but b is of two");
    }

    @Test
    void alwaysPartsTheSameReportsWhateverTheirOrder() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> events = randomEvents(random);
            Edits edits = new Edits(randomEdits(random));

            Edited edited = edits.applyTo(events);
            Collections.shuffle(events, random);
            events.forEach(event -> Collections.shuffle(event, random));

            assertThat(edits.applyTo(events)).as("seed %d", seed).isEqualTo(edited);
            assertThat(edited.events().stream().flatMap(event -> event.reports().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            events.stream().flatMap(List::stream).toList());
        }
    }

    @Test
    void alwaysKeepsWhatEachPinSaysThatIsNeitherIdleNorOverruled() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> events = randomEvents(random);
            List<Edit> edits = randomEdits(random);

            Edited edited = new Edits(edits).applyTo(events);

            for (Edit edit : edits) {
                if (edited.idle().stream().noneMatch(idle -> idle.edit().equals(edit))
                        && edited.overruled().stream().noneMatch(o -> o.edit().equals(edit))) {
                    assertHolds(edit, edited, seed);
                }
            }
        }
    }

    @Test
    void alwaysUndoesAnEditThatIsRemoved() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<List<String>> events = randomEvents(random);
            List<Edit> edits = randomEdits(random);
            Edited before = new Edits(edits).applyTo(events);
            List<Edit> more = new ArrayList<>(edits);
            int at = random.nextInt(edits.size() + 1);

            more.add(at, new Edit.Merge(List.of("r1", "r2")));
            new Edits(more).applyTo(events);
            more.remove(at);

            assertThat(new Edits(more).applyTo(events)).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void hidesWithoutChangingWhatBelongsTogether() {
        List<List<String>> events = List.of(List.of("a", "b"), List.of("c"));
        Edits edits =
                new Edits(List.of(new Edit.Hide(List.of("b")), new Edit.Hide(List.of("gone"))));

        Edited edited = edits.applyTo(events);

        assertThat(edited.events()).isEqualTo(Edits.NONE.applyTo(events).events());
        assertThat(edits.hidden()).containsExactly("b", "gone");
        assertThat(edited.remarks())
                .containsExactly("'hide gone' has no effect: there is no report gone");
    }

    private static void assertHolds(Edit edit, Edited edited, int seed) {
        switch (edit) {
            case Edit.PinTogether pin ->
                    assertThat(event(edited, pin.report()).reports())
                            .as("seed %d, %s", seed, edit)
                            .contains(pin.other());
            case Edit.PinApart pin ->
                    assertThat(event(edited, pin.report()).reports())
                            .as("seed %d, %s", seed, edit)
                            .doesNotContain(pin.other());
            case Edit.Split split -> {}
            case Edit.Merge merge -> {}
            case Edit.Hide hide -> {}
        }
    }

    private static List<List<String>> randomEvents(Random random) {
        List<List<String>> events = new ArrayList<>();
        for (int report = 0; report < 12; report++) {
            int at = random.nextInt(5);
            while (events.size() <= at) {
                events.add(new ArrayList<>());
            }
            events.get(at).add("r" + report);
        }
        events.removeIf(List::isEmpty);
        return events;
    }

    /// Of reports some of which are not there.
    private static List<Edit> randomEdits(Random random) {
        return new ArrayList<>(
                IntStream.range(0, random.nextInt(8)).mapToObj(i -> randomEdit(random)).toList());
    }

    private static Edit randomEdit(Random random) {
        List<String> ids = new ArrayList<>();
        IntStream.range(0, 14).forEach(i -> ids.add("r" + i));
        Collections.shuffle(ids, random);
        return switch (random.nextInt(4)) {
            case 0 -> new Edit.Split(ids.subList(0, 1 + random.nextInt(3)));
            case 1 -> new Edit.Merge(ids.subList(0, 2 + random.nextInt(2)));
            case 2 -> new Edit.PinTogether(ids.get(0), ids.get(1));
            default -> new Edit.PinApart(ids.get(0), ids.get(1));
        };
    }

    private static Edited apply(String lines, String... events) {
        return EditLines.read(lines.lines().toList(), "made").applyTo(events(events));
    }

    private static List<List<String>> events(String... events) {
        return Arrays.stream(events).map(ids -> List.of(ids.split(" "))).toList();
    }

    private static List<String> shown(Edited edited) {
        return edited.events().stream().map(event -> String.join(" ", event.reports())).toList();
    }

    private static List<String> why(Edited edited, String report) {
        return event(edited, report).why();
    }

    private static Edited.Group event(Edited edited, String report) {
        return edited.events().stream()
                .filter(event -> event.reports().contains(report))
                .findFirst()
                .orElseThrow();
    }
}
