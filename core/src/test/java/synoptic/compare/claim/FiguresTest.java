package synoptic.compare.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.compare.clause.Quantity;
import synoptic.compare.clause.Quantity.Bound;
import synoptic.text.Span;

class FiguresTest {

    private static boolean agree(double a, Bound bound, double b) {
        Quantity one = new Quantity(a, "sailor", bound, new Span(0, 1));
        Quantity other = new Quantity(b, "sailor", Bound.EXACT, new Span(0, 1));
        assertThat(Figures.agree(other, one))
                .as("whichever is asked")
                .isEqualTo(Figures.agree(one, other));
        return Figures.agree(one, other);
    }

    @Test
    void equalNumbersAgree() {
        assertThat(agree(12, Bound.EXACT, 12)).isTrue();
    }

    @Test
    void exactNumbersThatDifferDoNot() {
        assertThat(agree(12, Bound.EXACT, 13)).isFalse();
        assertThat(agree(340, Bound.EXACT, 430)).isFalse();
    }

    @Test
    void aRoundNumberAgreesWithWhatItRounds() {
        assertThat(agree(11_000, Bound.EXACT, 11_400)).isTrue();
        assertThat(agree(11_000, Bound.EXACT, 11_600)).isFalse();
        assertThat(agree(2_000_000, Bound.EXACT, 2_040_000)).isTrue();
        assertThat(agree(1.9, Bound.EXACT, 1.91)).isTrue();
        assertThat(agree(4428, Bound.EXACT, 4427.68)).isTrue();
        assertThat(agree(1.9, Bound.EXACT, 1.96)).isFalse();
    }

    @Test
    void aSmallRoundNumberIsMeantAsItIs() {
        assertThat(agree(40, Bound.EXACT, 42)).isFalse();
        assertThat(agree(100, Bound.EXACT, 103)).isFalse();
    }

    @Test
    void aboutLeavesATenthOpenOnEitherSide() {
        assertThat(agree(40, Bound.ABOUT, 43)).isTrue();
        assertThat(agree(40, Bound.ABOUT, 37)).isTrue();
        assertThat(agree(40, Bound.ABOUT, 46)).isFalse();
    }

    @Test
    void atLeastLeavesOnlyALittleMoreOpen() {
        assertThat(agree(40, Bound.AT_LEAST, 45)).isTrue();
        assertThat(agree(40, Bound.AT_LEAST, 39)).isFalse();
        assertThat(agree(40, Bound.AT_LEAST, 90)).isFalse();
    }

    @Test
    void atMostLeavesOnlyALittleLessOpen() {
        assertThat(agree(40, Bound.AT_MOST, 36)).isTrue();
        assertThat(agree(40, Bound.AT_MOST, 41)).isFalse();
        assertThat(agree(40, Bound.AT_MOST, 10)).isFalse();
    }
}
