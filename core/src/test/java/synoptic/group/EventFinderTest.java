package synoptic.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import synoptic.annotate.AnnotatedArticle;
import synoptic.copy.CopyFinder;
import synoptic.copy.CopyLink;
import synoptic.group.edit.Edit;
import synoptic.group.edit.Edits;
import synoptic.made.Made;
import synoptic.made.Texts;

class EventFinderTest {

    private static final EventFinder FINDER = EventFinder.builtIn();

    private static final String VOTE =
            "Premier Oda Brisling survived a vote of no confidence in the parliament of Ostermark"
                    + " on Wednesday.\n"
                    + "The motion of the opposition leader, Karel Mintz, failed by 61 votes to 54,"
                    + " the Speaker announced in Velden.\n"
                    + "Brisling thanked the deputies and promised a calmer government.";

    @Test
    void putsTwoAccountsOfOneHappeningTogetherAndAnotherHappeningApart() {
        List<Event> events =
                events(
                        dam("a").on("2026-05-05"),
                        anew("b").on("2026-05-05"),
                        chess("c").on("2026-05-05"));

        assertThat(events).hasSize(2);
        assertThat(events).anySatisfy(e -> assertThat(ids(e)).containsExactlyInAnyOrder("a", "b"));
        assertThat(events).anySatisfy(e -> assertThat(ids(e)).containsExactly("c"));
    }

    @Test
    void saysWhyReportsAreTogetherOneLinkForEachReportButTheFirst() {
        Event event =
                events(
                                dam("a").on("2026-05-05"),
                                dam("b").on("2026-05-05"),
                                anew("c").on("2026-05-06"))
                        .get(0);

        assertThat(event.links()).hasSize(2);
        assertThat(event.links()).allSatisfy(link -> assertThat(link.reasons()).isNotEmpty());
        assertThat(event.links()).allSatisfy(link -> assertThat(link.score()).isBetween(0.0, 1.0));
        assertThat(event.links().get(0).reasons().get(0).what()).startsWith("shares 100%");
    }

    @Test
    void neverPutsReportsYearsApartIntoOneEventWhateverTheirWords() {
        List<Event> events =
                events(
                        dam("a").on("2022-05-05"),
                        dam("b").on("2026-05-05"),
                        dam("c").on("2024-05-05"),
                        dam("d"));

        assertThat(events).hasSizeGreaterThanOrEqualTo(3);
        for (Event event : events) {
            long years =
                    event.articles()
                            .map(a -> a.particulars().published())
                            .filter(Objects::nonNull)
                            .map(p -> p.day().getYear())
                            .distinct()
                            .count();
            assertThat(years).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void givesALookAlikeEventWithWhatIsTheSameAndWhatDiffers() {
        String later =
                VOTE.replace("Karel Mintz", "Greta Solm")
                        .replace("61 votes to 54", "59 votes to 57")
                        .replace("Wednesday", "Monday");

        List<Event> events =
                events(
                        Made.article("old", VOTE).titled("Brisling survives").on("2023-03-08"),
                        Made.article("new", later)
                                .titled("Brisling survives again")
                                .on("2026-05-18"));

        assertThat(events).hasSize(2);
        SimilarEvent similar = events.get(0).similar().get(0);
        assertThat(ids(events.get(0))).containsExactly("new");
        assertThat(similar.event()).isEqualTo(events.get(1).id());
        assertThat(similar.when()).isEqualTo(SimilarEvent.When.EARLIER);
        assertThat(similar.same()).contains("Brisling");
        assertThat(similar.differs()).contains("2026-05-18 here, 2023-03-08 there");
        assertThat(similar.differs()).anySatisfy(d -> assertThat(d).contains("Solm"));
        assertThat(similar.differs()).anySatisfy(d -> assertThat(d).contains("Mintz"));
    }

    @Test
    void givesEqualSetsOfReportsEqualIdsAndOthersOtherOnes() {
        String both = events(dam("a"), dam("b")).get(0).id();
        String turned = events(dam("b"), dam("a")).get(0).id();
        String one = events(dam("a")).get(0).id();

        assertThat(turned).isEqualTo(both).matches("e[0-9a-f]{12}");
        assertThat(one).isNotEqualTo(both);
    }

    @Test
    void refusesTwoReportsWithOneId() {
        List<AnnotatedArticle> twice = List.of(dam("a").annotated(), chess("a").annotated());

        assertThatThrownBy(() -> FINDER.events(twice, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids of reports must differ, but there are two of a");
    }

    @Test
    void givesNoEventsOfNoReports() {
        assertThat(FINDER.events(List.of(), List.of())).isEmpty();
    }

    @Test
    void putsReportsInTheOrderOfTheirMomentsWhateverTheirZones() {
        Made here = dam("a").on("2026-05-05", "09:40:00", "+02:00");
        Made there = dam("b").on("2026-05-05", "08:00:00", "Z");

        Event event = events(there, here).get(0);

        assertThat(event.articles().map(a -> a.id())).containsExactly("a", "b");
        assertThat(event.first()).isEqualTo("2026-05-05T09:40:00+02:00");
        assertThat(event.last()).isEqualTo("2026-05-05T08:00:00Z");
    }

    @Test
    void infersTheDayOfABareWeekdayInTheWeekOfTheEvent() {
        InferredDate date = inferred(dam("x"), dam("a").on("2026-05-06"));

        assertThat(date.earliest()).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(date.latest()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(date.likeliest()).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(date.how()).contains("Tuesday", "2026-05-05");
    }

    @Test
    void givesAMonthDayTheYearOfItsEvent() {
        Made undated = Made.article("x", without("The dam was last inspected on January 3."));

        InferredDate date = inferred(undated, Made.article("a", without("")).on("2026-01-04"));

        assertThat(date.earliest()).isEqualTo(LocalDate.of(2026, 1, 3));
        assertThat(date.how()).contains("the year is that of its event");
    }

    @Test
    void givesADayInDecemberTheYearBeforeWhereTheEventIsInJanuary() {
        Made undated = Made.article("x", without("The dam was last inspected on December 30."));

        InferredDate date = inferred(undated, Made.article("a", without("")).on("2026-01-02"));

        assertThat(date.earliest()).isEqualTo(LocalDate.of(2025, 12, 30));
    }

    @Test
    void takesTheDayOfACaptionAsTheEarliest() {
        Made undated =
                Made.article("x", without(""))
                        .captioned("The dam on May 4, 2026. Photo: Ada Prell");

        InferredDate alone = events(undated).get(0).dates().get(0);

        assertThat(alone.earliest()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(alone.latest()).isNull();
    }

    @Test
    void neverGivesAnEarliestDayAfterTheLatest() {
        Made undated =
                Made.article("x", Texts.DAM.replace("Tuesday", "Thursday"))
                        .captioned("The dam on May 9, 2026.");

        InferredDate date = inferred(undated, dam("a").on("2026-05-06"));

        assertThat(date.earliest()).isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(date.latest()).isEqualTo(LocalDate.of(2026, 5, 13));
    }

    @Test
    void inventsNoDateWhereNothingTells() {
        InferredDate date = events(Made.article("x", without(""))).get(0).dates().get(0);

        assertThat(date.earliest()).isNull();
        assertThat(date.latest()).isNull();
        assertThat(date.likeliest()).isNull();
        assertThat(date.how()).isEqualTo("nothing in it or its event tells");
    }

    @Test
    void givesNoInferredDateToAReportThatStatesOne() {
        assertThat(events(dam("a").on("2026-05-05")).get(0).dates()).isEmpty();
    }

    @Test
    void explainsOneEventByTheTextThatIsShared() {
        Explanation why = explain(dam("a").on("2026-05-05"), dam("b").on("2026-05-05"));

        assertThat(why.sameEvent()).isTrue();
        assertThat(why.sharedText()).isNotNull();
        assertThat(why.score()).isGreaterThan(0.5);
        assertThat(why.turnedBy()).isEqualTo("the text they share");
    }

    @Test
    void explainsTwoEventsByWhatSpeaksAgainst() {
        Explanation why = explain(dam("a").on("2026-05-05"), chess("b").on("2026-05-05"));

        assertThat(why.sameEvent()).isFalse();
        assertThat(why.sharedText()).isNull();
        assertThat(why.score()).isLessThan(0.5);
        assertThat(why.reasons()).anySatisfy(r -> assertThat(r.weight()).isNegative());
    }

    @Test
    void namesAsTurningOnlyWhatOutweighsTheMargin() {
        Explanation why = explain(dam("a").on("2026-05-05"), anew("b").on("2026-05-05"));

        String turned = why.turnedBy();
        if (turned != null) {
            double margin = Math.log(why.score() / (1 - why.score()));
            assertThat(why.reasons())
                    .filteredOn(r -> r.what().equals(turned))
                    .singleElement()
                    .satisfies(
                            r ->
                                    assertThat(Math.abs(r.weight()))
                                            .isGreaterThan(Math.abs(margin) - 1e-6));
        }
        assertThat(why.reasons()).isNotEmpty();
    }

    @Test
    void saysThatTheDaysBetweenThemKeepTwoPrintsOfOneTextApart() {
        Explanation why = explain(dam("a").on("2022-05-05"), dam("b").on("2026-05-05"));

        assertThat(why.sameEvent()).isFalse();
        assertThat(why.score()).isLessThan(0.5);
        assertThat(why.reasons().get(0).what()).isEqualTo("published more than 60 days apart");
        assertThat(why.turnedBy()).isEqualTo("published more than 60 days apart");
    }

    @Test
    void givesTheScoreOfAnExplanationAsLogOdds() {
        for (Made other : List.of(chess("b").on("2026-05-05"), dam("b").on("2022-05-05"))) {
            List<AnnotatedArticle> reports =
                    List.of(dam("a").on("2026-05-05").annotated(), other.annotated());

            double margin = FINDER.margins(reports, List.of()).applyAsDouble("a", "b");

            assertThat(1 / (1 + Math.exp(-margin)))
                    .isEqualTo(FINDER.explain("a", "b", reports, List.of()).score());
        }
    }

    @Test
    void refusesToExplainAReportItWasNotGiven() {
        List<AnnotatedArticle> reports = List.of(dam("a").annotated());

        assertThatThrownBy(() -> FINDER.explain("a", "z", reports, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no report has the id z");
    }

    @Test
    void givesEventsInFullAsEditsLeaveThem() {
        List<AnnotatedArticle> reports =
                List.of(
                        dam("a").on("2026-05-05").annotated(),
                        dam("b").on("2026-05-05").annotated(),
                        chess("c").on("2026-05-05").annotated());
        Edits edits =
                new Edits(List.of(new Edit.Split(List.of("b")), new Edit.PinTogether("b", "c")));

        EditedEvents edited = FINDER.events(reports, copies(reports), edits);
        Event alone = edited.events().get(ids(edited.events().get(0)).contains("a") ? 0 : 1);
        Event pinned = edited.events().get(ids(edited.events().get(0)).contains("a") ? 1 : 0);

        assertThat(ids(alone)).containsExactly("a");
        assertThat(alone.copies()).isEmpty();
        assertThat(alone.edits()).containsExactly("Split by you: b taken out");
        assertThat(alone.id()).isEqualTo(events(dam("a")).get(0).id());
        assertThat(ids(pinned)).containsExactly("b", "c");
        assertThat(pinned.origins()).hasSize(2);
        assertThat(pinned.links()).hasSize(1);
        assertThat(pinned.edits())
                .containsExactly("Split by you: b taken out", "Pinned together by you: b and c");
        assertThat(edited.remarks()).isEmpty();
    }

    @Test
    void givesNoEditsOfEventsThatNobodyEdited() {
        assertThat(events(dam("a"), dam("b")).get(0).edits()).isEmpty();
    }

    /// The account of the dam without its weekday.
    private static String without(String added) {
        return Texts.DAM.replace(" early on Tuesday", "") + "\n" + added;
    }

    private static InferredDate inferred(Made undated, Made dated) {
        List<Event> events = events(undated, dated);
        assertThat(events).as("one event").hasSize(1);
        return events.get(0).inferred("x").orElseThrow();
    }

    private static Made dam(String id) {
        return Made.article(id, Texts.DAM).titled("Ulmer dam bursts above Tarnhof");
    }

    private static Made anew(String id) {
        return Made.article(id, Texts.DAM_TOLD_ANEW).titled("Tarnhof under water as dam breaks");
    }

    private static Made chess(String id) {
        return Made.article(id, Texts.CHESS).titled("Fenwick wins Pellworth open");
    }

    private static List<String> ids(Event event) {
        return event.articles().map(a -> a.id()).toList();
    }

    private static List<Event> events(Made... made) {
        List<AnnotatedArticle> reports = Arrays.stream(made).map(Made::annotated).toList();
        return FINDER.events(reports, copies(reports));
    }

    private static Explanation explain(Made a, Made b) {
        List<AnnotatedArticle> reports = List.of(a.annotated(), b.annotated());
        return FINDER.explain(
                reports.get(0).article().id(),
                reports.get(1).article().id(),
                reports,
                copies(reports));
    }

    private static List<CopyLink> copies(List<AnnotatedArticle> reports) {
        return new CopyFinder().links(reports.stream().map(AnnotatedArticle::article).toList());
    }
}
