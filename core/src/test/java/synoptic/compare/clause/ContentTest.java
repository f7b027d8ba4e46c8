package synoptic.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import synoptic.compare.clause.Content.Term;

class ContentTest {

    private static final double EXACTLY = 1e-6;

    private final TreeMap<Long, Term> one = new TreeMap<>();
    private final TreeMap<Long, Term> other = new TreeMap<>();

    private Content.Common common() {
        Content a = Content.of(one);
        Content b = Content.of(other);
        assertThat(b.common(a)).as("whichever is asked").isEqualTo(a.common(b));
        return a.common(b);
    }

    @Test
    void countsTheSameWordWithItsWholeWeight() {
        one.put(1L, Term.word(5, List.of()));
        other.put(1L, Term.word(5, List.of()));

        assertThat(common()).isEqualTo(new Content.Common(1, 1, 5, 5, 5));
    }

    @Test
    void countsAWordOfTheSameMeaningLessThanTheSameWord() {
        one.put(1L, Term.word(5, List.of(90L)));
        other.put(2L, Term.word(5, List.of(90L, 91L)));

        assertThat(common().count()).isEqualTo(1);
        assertThat(common().weight()).isCloseTo(3, within(EXACTLY));
    }

    @Test
    void countsAWordOnceThoughTwoMeanTheSame() {
        one.put(1L, Term.word(5, List.of(90L)));
        one.put(2L, Term.word(5, List.of(90L)));
        other.put(3L, Term.word(5, List.of(90L)));

        assertThat(common().count()).isEqualTo(1);
    }

    @Test
    void prefersTheSameWordToOneOfTheSameMeaning() {
        one.put(1L, Term.word(5, List.of(90L)));
        one.put(2L, Term.word(5, List.of(90L)));
        other.put(2L, Term.word(5, List.of(90L)));

        assertThat(common()).isEqualTo(new Content.Common(1, 1, 5, 5, 10));
    }

    @Test
    void countsANameButNotAsAWord() {
        one.put(1L, Term.name(7));
        other.put(1L, Term.name(7));

        assertThat(common()).isEqualTo(new Content.Common(1, 0, 7, 7, 7));
    }

    @Test
    void countsTheLesserOfTwoWeights() {
        one.put(1L, Term.name(5));
        other.put(1L, Term.name(1));

        assertThat(common().weight()).isEqualTo(1);
    }

    @Test
    void holdsAShortTextWhollyThoughTheTwoAreLessThanAlike() {
        one.put(1L, Term.word(5, List.of()));
        other.put(1L, Term.word(5, List.of()));
        other.put(2L, Term.word(10, List.of()));

        assertThat(common().containment()).isCloseTo(1, within(EXACTLY));
        assertThat(common().dice()).isCloseTo(0.5, within(EXACTLY));
        assertThat(common().likeness()).isCloseTo(0.75, within(EXACTLY));
    }

    @Test
    void hasNothingInCommonWithNothing() {
        one.put(1L, Term.word(5, List.of(90L)));

        assertThat(common()).isEqualTo(new Content.Common(0, 0, 0, 0, 5));
    }

    @Test
    void isFoundByItsWordsAndTheirMeaningsEachOnce() {
        one.put(4L, Term.word(5, List.of(90L, 91L)));
        one.put(2L, Term.word(5, List.of(90L)));

        assertThat(Content.of(one).handles()).containsExactly(2, 4, 90, 91);
    }

    @Test
    void weighsWhatItsWordsWeigh() {
        one.put(1L, Term.word(5, List.of()));
        one.put(2L, Term.name(7));

        assertThat(Content.of(one).weight()).isEqualTo(12);
    }
}
