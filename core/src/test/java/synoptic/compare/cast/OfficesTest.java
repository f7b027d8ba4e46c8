package synoptic.compare.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.news.Place;
import synoptic.text.Span;

class OfficesTest {

    private static final Place PLACE = new Place("a", new Span(0, 1), "x");

    /// An office of somebody that the article names.
    private static Party.Title of(String office) {
        return new Party.Title(office, "e1", PLACE);
    }

    private static Party.Title plain(String office) {
        return new Party.Title(office, null, PLACE);
    }

    private static boolean conflict(Party.Title one, Party.Title other) {
        boolean conflict = Offices.conflict(one, other);
        assertThat(Offices.conflict(other, one)).as("whichever is first").isEqualTo(conflict);
        return conflict;
    }

    @Test
    void presidentsOfTwoCountriesConflict() {
        assertThat(conflict(of("Halvonian President"), of("Brascanian President"))).isTrue();
    }

    @Test
    void oneOfficeInTwoFormsDoesNotConflict() {
        assertThat(conflict(of("Halvonian President"), of("president of Halvonia"))).isFalse();
    }

    @Test
    void anOfficeOfNobodyNamedConflictsWithNoBody() {
        assertThat(conflict(plain("President"), of("Brascanian President"))).isFalse();
    }

    @Test
    void theHeadOfABodyAndItsDeputyConflict() {
        assertThat(conflict(of("Halvonian Deputy Prime Minister"), of("Halvonian Prime Minister")))
                .isTrue();
    }

    @Test
    void oneDeputyDoesNotConflictWithItself() {
        assertThat(conflict(of("Halvonian Vice President"), of("Vice President of Halvonia")))
                .isFalse();
    }

    @Test
    void whatSomebodyOnceWasOrWillBeConflictsWithNothing() {
        Party.Title president = of("Brascanian President");

        assertThat(conflict(of("former Halvonian President"), president)).isFalse();
        assertThat(conflict(of("Halvonian President-elect"), president)).isFalse();
        assertThat(conflict(of("acting Halvonian President"), president)).isFalse();
    }

    @Test
    void ministersOfTwoFieldsConflict() {
        assertThat(conflict(plain("economy minister"), plain("labour minister"))).isTrue();
        assertThat(conflict(plain("Economy Minister"), plain("labour minister"))).isTrue();
    }

    @Test
    void aMinisterOfTwoFieldsConflictsWithNeither() {
        assertThat(conflict(plain("economy and labour minister"), plain("labour minister")))
                .isFalse();
    }

    @Test
    void aMinisterWithoutAFieldConflictsWithNone() {
        assertThat(conflict(plain("minister"), plain("labour minister"))).isFalse();
    }

    @Test
    void officesOfDifferentRanksDoNotConflict() {
        assertThat(conflict(of("Halvonian President"), of("Brascanian chairman"))).isFalse();
    }

    @Test
    void spokesmenOfTwoBodiesDoNotConflict() {
        assertThat(conflict(of("Halvonian spokesman"), of("Brascanian spokesman"))).isFalse();
    }

    @Test
    void titlesThatManyHoldDoNotConflict() {
        assertThat(conflict(of("Halvonian painter"), of("Brascanian painter"))).isFalse();
    }

    @Test
    void whoHeadsABodyIsItsHead() {
        assertThat(
                        Offices.sameRank(
                                plain("who heads the water board"),
                                plain("head of the water board")))
                .isTrue();
    }

    @Test
    void aDeputyIsOfAnotherRank() {
        assertThat(Offices.sameRank(plain("deputy mayor"), plain("mayor"))).isFalse();
    }

    @Test
    void knowsWhoSpeaksForOthers() {
        assertThat(Offices.speaksForOthers("a spokeswoman for the water board")).isTrue();
        assertThat(Offices.speaksForOthers("head of the water board")).isFalse();
    }

    @Test
    void comparesOfficesWithoutArticlesAndCase() {
        assertThat(Offices.words("the Mayor of Kestwick"))
                .isEqualTo(Offices.words("Kestwick mayor").reversed());
    }
}
