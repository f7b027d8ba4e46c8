package synoptic.publish.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void putsOneAndManyInWords() {
        assertThat(Plural.of(1, "file")).isEqualTo("1 file");
        assertThat(Plural.of(0, "file")).isEqualTo("0 files");
        assertThat(Plural.of(2, "family")).isEqualTo("2 families");
        assertThat(Plural.of(2, "day")).isEqualTo("2 days");
        assertThat(Plural.of(1, "one that says", "ones that say")).isEqualTo("1 one that says");
        assertThat(Plural.of(3, "one that says", "ones that say")).isEqualTo("3 ones that say");
    }

    @Test
    void putsTimesInWordsAsExactlyAsTheyAreKnown() {
        assertThat(Times.inWords("2026")).isEqualTo("2026");
        assertThat(Times.inWords("2026-03")).isEqualTo("March 2026");
        assertThat(Times.inWords("2026-03-01")).isEqualTo("1 March 2026");
        assertThat(Times.inWords("2026-03-01T09:40")).isEqualTo("1 March 2026, 09:40");
        assertThat(Times.inWords("2026-03-01T09:40:12+01:00")).isEqualTo("1 March 2026, 09:40");
        assertThat(Times.inWords("2026-W23")).isEqualTo("2026-W23");
        assertThat(Times.brief("2026-03-01T09:40:12+01:00")).isEqualTo("2026-03-01 09:40");
    }

    @Test
    void saysOfASpanOnlyWhatIsNeeded() {
        assertThat(Times.span(null, null)).isEqualTo("undated");
        assertThat(Times.span("2026-03-01T09:40:12", "2026-03-01")).isEqualTo("1 March 2026");
        assertThat(Times.span("2026-03-01", "2026-03-02")).isEqualTo("1 – 2 March 2026");
        assertThat(Times.span("2026-02-28", "2026-03-02")).isEqualTo("28 February – 2 March 2026");
        assertThat(Times.span("2025-12-31", "2026-01-01"))
                .isEqualTo("31 December 2025 – 1 January 2026");
    }
}
