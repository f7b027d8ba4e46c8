package synoptic.read.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.news.Particulars;
import synoptic.news.StatedTime;

class BylinesTest {

    private static final OutletTable OUTLETS =
            OutletTable.of(
                    List.of(
                            "name\tdomains\tcountry\tlanguage\tfamily\tkind\taliases",
                            "Harbour Post\tharbourpost.example\tXX\ten\tSalt Media\toutlet\t",
                            "Harbour Press Agency\thpa.example\tXX\ten\t\tagency\tHPA"),
                    "test");

    private final Bylines bylines = new Bylines(OUTLETS);
    private final Noted dates = new Noted();

    private Particulars byline(String line) {
        Particulars.Builder particulars = Particulars.builder();

        assertThat(bylines.take(line, particulars, dates)).as(line).isTrue();

        return particulars.build();
    }

    /// Notes each date as `labelled 2024-11-06`.
    private static final class Noted implements Bylines.DateTaker {
        private final List<String> notes = new ArrayList<>();

        @Override
        public void putOut(Bylines.Dated dated) {
            String standing = dated.standing().name().toLowerCase(Locale.ROOT);
            String day = dated.reading().certain().map(StatedTime::iso).orElse("either");
            notes.add(standing + " " + day);
        }

        @Override
        public void changed(StatedTime time) {
            notes.add("changed " + time.iso());
        }
    }

    @Test
    void takesThePersonsOfAByline() {
        assertThat(byline("By Ilse Marten").authors()).containsExactly("Ilse Marten");
        assertThat(byline("By ILSE MARTEN and Jon O'Dell, Political Editor").authors())
                .containsExactly("Ilse Marten", "Jon O'Dell");
        assertThat(byline("Von Ilse van der Marten").authors())
                .containsExactly("Ilse van der Marten");
        assertThat(byline("Written by Ilse Marten in Port Serrin.").authors())
                .containsExactly("Ilse Marten");
    }

    @Test
    void takesOutletAgencyAndDatesOfAByline() {
        Particulars stated = byline("By Ilse Marten | Harbour Post | HPA | 6 November 2024 11:15");

        assertThat(stated.authors()).containsExactly("Ilse Marten");
        assertThat(stated.outlet().domain()).isEqualTo("harbourpost.example");
        assertThat(stated.agencies()).containsExactly("HPA");
        assertThat(dates.notes).containsExactly("labelled 2024-11-06T11:15:00");
    }

    @Test
    void takesAnAgencyInAuthorsPlaceAsAnAgency() {
        Particulars stated = byline("By Harbour Press Agency");

        assertThat(stated.authors()).isEmpty();
        assertThat(stated.agencies()).containsExactly("HPA");
    }

    @Test
    void takesTheSectionInBracketsOfAByline() {
        assertThat(byline("By Ilse Marten (Courts)").section()).isEqualTo("Courts");
    }

    @Test
    void takesADeskForAByline() {
        assertThat(byline("By Staff Reporter").authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday (the third day), the water had fallen.",
                "By Monday, Ilse Marten and Jon Dell had left the island.",
                "By Tuesday the newsroom was empty.",
                "By the end of May, nothing was left.",
                "By noon",
                "Bypass closed near Serrin",
                ""
            })
    void takesNoSentenceForABylineAndNothingFromIt(String line) {
        Particulars.Builder particulars = Particulars.builder();

        boolean taken = bylines.take(line, particulars, dates);

        assertThat(taken).isFalse();
        assertThat(dates.notes).isEmpty();
        assertThat(particulars.build()).isEqualTo(Particulars.builder().build());
    }

    @Test
    void takesTheDatesOfADateLine() {
        boolean taken =
                bylines.takeDates(
                        "Published: 6 November 2024 11:15 | Updated: 7 November 2024", dates);

        assertThat(taken).isTrue();
        assertThat(dates.notes)
                .containsExactly("labelled 2024-11-06T11:15:00", "changed 2024-11-07");
    }

    @Test
    void takesABareDateAndOneThatMayBeEitherOfTwoDaysForDateLines() {
        assertThat(bylines.takeDates("Wednesday 6 November 2024", dates)).isTrue();
        assertThat(bylines.takeDates("Posted on 06/11/2024", dates)).isTrue();

        assertThat(dates.notes).containsExactly("bare 2024-11-06", "labelled either");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry ran aground on 6 November 2024 outside the harbour.",
                "Updated",
                "Updated twice since the ferry ran aground",
                ""
            })
    void takesNoSentenceForADateLine(String line) {
        boolean taken = bylines.takeDates(line, dates);

        assertThat(taken).isFalse();
        assertThat(dates.notes).isEmpty();
    }
}
