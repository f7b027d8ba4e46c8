package synoptic.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyFinder;
import synoptic.group.edit.Edit;
import synoptic.group.edit.Edits;
import synoptic.group.succession.Fate;
import synoptic.made.Made;
import synoptic.made.Texts;
import synoptic.news.Article;

class WindowTest {

    private static final EventFinder FINDER = EventFinder.builtIn();

    @Test
    void placesAReportWithTheEventItTellsOfAsSoonAsItComes() {
        Window window = new Window(FINDER);

        Placement first = window.add(dam("a"));
        Placement second = window.add(anew("b"));

        assertThat(first).isInstanceOf(Placement.Opened.class);
        assertThat(second).isInstanceOf(Placement.Joined.class);
        assertThat(second.event()).isEqualTo(first.event());
        assertThat(((Placement.Joined) second).score()).isBetween(0.5, 1.0);
    }

    @Test
    void opensAnEventForAReportOfSomethingElse() {
        Window window = new Window(FINDER);
        Placement dam = window.add(dam("a"));

        Placement chess = window.add(chess("c"));

        assertThat(chess).isInstanceOf(Placement.Opened.class);
        assertThat(chess.event()).isNotEqualTo(dam.event());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void settlesToTheSameEventsWhateverTheOrderAndHoweverOftenItWasSettledBefore(int seed) {
        List<AnnotatedArticle> reports = new ArrayList<>(reports());
        Set<Set<String>> atOnce =
                sets(FINDER.partition(reports, new CopyFinder().links(articles(reports))));
        Random random = new Random(seed);
        Collections.shuffle(reports, random);

        Window window = new Window(FINDER);
        for (AnnotatedArticle report : reports) {
            window.add(report);
            if (random.nextInt(3) == 0) {
                window.settle(Edits.NONE);
            }
        }
        window.settle(Edits.NONE);

        assertThat(sets(window.events().values())).as("seed %d", seed).isEqualTo(atOnce);
        assertThat(window.unsettled()).isZero();
    }

    @Test
    void keepsTheIdOfAnEventThatGrows() {
        Window window = new Window(FINDER);
        String id = window.add(dam("a")).event();
        window.settle(Edits.NONE);

        window.add(anew("b"));
        Settlement settled = window.settle(Edits.NONE);

        assertThat(settled.events()).extracting(Event::id).containsExactly(id);
        assertThat(settled.fates())
                .containsExactly(Map.entry(id, new Fate.Kept(Set.of(), Set.of())));
    }

    @Test
    void tellsIntoWhichEventAnotherWasMergedAndNeverTellsItAgain() {
        Window window = new Window(FINDER);
        String dam = window.add(dam("a")).event();
        window.add(anew("b"));
        String chess = window.add(chess("c")).event();
        Edits merged = new Edits(List.of(new Edit.Merge(List.of("a", "c"))));

        Settlement first = window.settle(merged);
        Settlement second = window.settle(merged);

        assertThat(first.fates()).containsEntry(chess, new Fate.MergedInto(dam));
        assertThat(second.fates()).containsOnlyKeys(dam);
    }

    @Test
    void givesAnIdThatWasInUseToNoOtherEvent() {
        Window window = new Window(FINDER);
        List<String> ids = new ArrayList<>();
        ids.add(window.add(dam("a")).event());
        ids.add(window.add(chess("c")).event());
        window.settle(new Edits(List.of(new Edit.Merge(List.of("a", "c")))));
        String kept = window.events().firstKey();
        ids.remove(kept);

        Settlement apart = window.settle(Edits.NONE);

        assertThat(ids).hasSize(1);
        assertThat(apart.events()).hasSize(2);
        assertThat(apart.events())
                .extracting(Event::id)
                .contains(kept)
                .doesNotContainAnyElementsOf(ids);
    }

    @Test
    void namesSimilarEventsByTheirLastingIds() {
        Window window = new Window(FINDER);
        reports().forEach(window::add);
        window.settle(Edits.NONE);

        Settlement settled = window.settle(Edits.NONE);

        assertThat(settled.events())
                .allSatisfy(
                        event ->
                                assertThat(event.similar())
                                        .extracting(SimilarEvent::event)
                                        .isSubsetOf(window.events().keySet()));
    }

    @Test
    void goesOnFromAWindowThatWasSettledBefore() {
        Window before = new Window(FINDER);
        List<AnnotatedArticle> reports = List.of(dam("a"), chess("c"));
        reports.forEach(before::add);
        before.settle(Edits.NONE);

        Window window = new Window(FINDER, reports, before.events());
        Placement placed = window.add(anew("b"));

        assertThat(window.size()).isEqualTo(3);
        assertThat(window.unsettled()).isEqualTo(1);
        assertThat(before.events().get(placed.event())).containsExactly("a");
    }

    @Test
    void givesAnIdOfAnEventThatIsGoneToNoOtherAfterItWasTakenUpAgain() {
        Window window =
                new Window(
                        FINDER,
                        List.of(dam("a")),
                        Map.of("e1", List.of("a"), EventFinder.idOf(List.of("c")), List.of()));

        Placement placed = window.add(chess("c"));
        Settlement settled = window.settle(Edits.NONE);

        assertThat(placed.event()).isEqualTo(EventFinder.idOf(List.of("c")) + "-2");
        assertThat(settled.fates()).containsOnlyKeys("e1", placed.event());
    }

    @Test
    void forgetsReportsThatAreTooOld() {
        Window window = new Window(FINDER);
        window.add(dam("a"));
        String event = window.add(anew("b")).event();
        window.add(chess("c"));

        window.forget(List.of("a"));
        Settlement settled = window.settle(Edits.NONE);

        assertThat(window.events().get(event)).containsExactly("b");
        assertThat(settled.events()).hasSize(2);
    }

    @Test
    void forgetsAnEventWithItsLastReport() {
        Window window = new Window(FINDER);
        String event = window.add(dam("a")).event();
        window.settle(Edits.NONE);

        window.forget(List.of("a"));
        Settlement settled = window.settle(Edits.NONE);

        assertThat(settled.events()).isEmpty();
        assertThat(window.events()).isEmpty();
        assertThat(window.add(dam("a")).event()).isNotEqualTo(event);
    }

    @Test
    void refusesASecondReportOfAnId() {
        Window window = new Window(FINDER);
        window.add(dam("a"));

        assertThatThrownBy(() -> window.add(chess("a")))
                .hasMessage("ids of reports must differ, but there are two of a");
    }

    @Test
    void refusesASettledWindowInWhichAReportIsInNoEvent() {
        assertThatThrownBy(() -> new Window(FINDER, List.of(dam("a")), Map.of()))
                .hasMessage("each report of a settled window is in one event, but 0 of 1 are");
    }

    private static List<AnnotatedArticle> reports() {
        return List.of(
                dam("a"),
                anew("b"),
                chess("c"),
                dam("d"),
                chess("e"),
                Made.article("f", Texts.DAM_TOLD_ANEW).on("2022-05-05").annotated());
    }

    private static List<Article> articles(List<AnnotatedArticle> reports) {
        return reports.stream().map(AnnotatedArticle::article).toList();
    }

    private static Set<Set<String>> sets(Collection<? extends Collection<String>> events) {
        return events.stream().map(Set::copyOf).collect(Collectors.toSet());
    }

    private static AnnotatedArticle dam(String id) {
        return dated(Made.article(id, Texts.DAM).titled("Ulmer dam bursts above Tarnhof"));
    }

    private static AnnotatedArticle anew(String id) {
        return dated(
                Made.article(id, Texts.DAM_TOLD_ANEW).titled("Tarnhof under water as dam breaks"));
    }

    private static AnnotatedArticle chess(String id) {
        return dated(Made.article(id, Texts.CHESS).titled("Fenwick wins Pellworth open"));
    }

    private static AnnotatedArticle dated(Made made) {
        return made.on("2026-05-05").annotated();
    }
}
