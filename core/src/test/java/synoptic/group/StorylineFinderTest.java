package synoptic.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import synoptic.group.link.LinkModel;
import synoptic.group.profile.Lexicon;
import synoptic.group.profile.Terms;
import synoptic.group.profile.WordCounts;

class StorylineFinderTest {

    private static final Lexicon LEXICON = new Lexicon(1000, Map.of("said", 400, "week", 300));
    private static final String DAM = "dam seepage turbine burst";

    @Test
    void putsAnEventAfterTheOneOfTheSameAffairBeforeIt() {
        List<Storyline> rows =
                rows(
                        event("e2", "quenzel tarnhof ostermark", DAM + " inquiry", "2026-05-12"),
                        event("e1", "quenzel tarnhof grellin", DAM, "2026-05-05"),
                        event("e3", "fenwick pellworth", "chess endgame knight", "2026-05-12"));

        Storyline.Step before = new Storyline.Step("e1", core(rows.get(0)));
        assertThat(rows.get(0)).isEqualTo(new Storyline(before, List.of()));
        assertThat(core(rows.get(0))).startsWith("Quenzel", "Tarnhof").contains("seepage", "dam");
        assertThat(rows.get(1).follows()).isNull();
        assertThat(rows.get(1).followedBy())
                .containsExactly(new Storyline.Step("e2", core(rows.get(0))));
        assertThat(rows.get(2)).isEqualTo(Storyline.NONE);
    }

    @Test
    void putsNoEventAfterOneThatBeganOnTheSameDay() {
        assertApart("2026-05-05", "2026-05-05");
    }

    @Test
    void putsNoEventAfterOneThatEndedMoreThanThirtyDaysBefore() {
        assertTogether("2026-05-05", "2026-06-04");
        assertApart("2026-05-05", "2026-06-05");
    }

    @Test
    void leavesOutEventsOfWhichNoDayIsKnown() {
        assertApart(null, "2026-05-05");
        assertApart("2026-05-05", null);
    }

    @Test
    void takesTheSamePeopleAloneForNoAffair() {
        List<Storyline> rows =
                rows(
                        event("e1", "quenzel tarnhof grellin", "said week", "2026-05-05"),
                        event("e2", "quenzel tarnhof grellin", "said week", "2026-05-06"));

        assertThat(rows).containsOnly(Storyline.NONE);
    }

    @Test
    void takesTheSameMatterWithOtherPeopleForNoAffair() {
        List<Storyline> rows =
                rows(
                        event("e1", "quenzel tarnhof", DAM, "2026-05-05"),
                        event("e2", "quenzel pellworth", DAM, "2026-05-06"));

        assertThat(rows).containsOnly(Storyline.NONE);
    }

    @Test
    void takesNamesOfManyEventsForNoSignOfAnAffair() {
        List<Portrait> events = new ArrayList<>();
        events.add(event("e1", "quenzel tarnhof", DAM, "2026-05-05"));
        events.add(event("e2", "quenzel tarnhof", DAM, "2026-05-06"));
        for (int i = 0; i < 24; i++) {
            events.add(event("x" + i, "tarnhof", "matter" + i, "2026-05-06"));
        }

        assertThat(rows(events.toArray(Portrait[]::new))).containsOnly(Storyline.NONE);
        assertThat(rows(events.subList(0, 25).toArray(Portrait[]::new)).get(1).follows())
                .isNotNull();
    }

    @Test
    void choosesTheMostAlikeAndThenTheNearestInTime() {
        Portrait last = event("e9", "quenzel tarnhof", DAM + " inquiry", "2026-05-20");
        Portrait alike = event("e1", "quenzel tarnhof", DAM + " inquiry", "2026-05-05");
        Portrait less = event("e2", "quenzel tarnhof", DAM + " florins herds", "2026-05-19");
        Portrait nearer = event("e3", "quenzel tarnhof", DAM + " inquiry", "2026-05-12");

        assertThat(follows(rows(last, less, alike).get(0))).isEqualTo("e1");
        assertThat(follows(rows(last, less, alike, nearer).get(0))).isEqualTo("e3");
    }

    private static void assertTogether(@Nullable String first, @Nullable String second) {
        assertThat(pair(first, second).get(1).follows()).isNotNull();
    }

    private static void assertApart(@Nullable String first, @Nullable String second) {
        assertThat(pair(first, second)).containsOnly(Storyline.NONE);
    }

    private static List<Storyline> pair(@Nullable String first, @Nullable String second) {
        return rows(
                event("e1", "quenzel tarnhof", DAM, first),
                event("e2", "quenzel tarnhof", DAM, second));
    }

    private static List<Storyline> rows(Portrait... events) {
        return new EventFinder(LEXICON, LinkModel.builtIn())
                .beside(List.of(events)).stream().map(Beside::storyline).toList();
    }

    private static List<String> core(Storyline row) {
        return step(row).core();
    }

    private static String follows(Storyline row) {
        return step(row).event();
    }

    private static Storyline.Step step(Storyline row) {
        return Optional.ofNullable(row.follows()).orElseThrow();
    }

    /// An event of one day, null where that is not known.
    private static Portrait event(String id, String names, String words, @Nullable String day) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        Terms all = terms(names + " " + words);
        return new Portrait(id, all, all, terms(names), date, date);
    }

    private static Terms terms(String words) {
        WordCounts counts = new WordCounts();
        Arrays.stream(words.split(" ")).forEach(counts::add);
        return Terms.of(counts, LEXICON, 100);
    }
}
