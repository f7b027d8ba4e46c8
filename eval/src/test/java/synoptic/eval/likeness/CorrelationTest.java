package synoptic.eval.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CorrelationTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void isPearsonsRWithoutItsSign() {
        // Means 2 and 2; sums of products -1, of squares 2 and 2.
        Correlation falling = Correlation.between(new double[] {1, 2, 3}, new double[] {3, 1, 2});

        assertThat(falling.r()).isCloseTo(0.5, CLOSE);
    }

    @Test
    void isOneWhereOneListFollowsTheOther() {
        Correlation exact =
                Correlation.between(new double[] {1, 2, 3, 5}, new double[] {-2, -4, -6, -10});

        assertThat(exact.r()).isCloseTo(1, CLOSE);
    }

    @Test
    void isNoneWhereOneListDoesNotVary() {
        assertThat(Correlation.between(new double[] {1, 2}, new double[] {4, 4}).r()).isZero();
    }

    @Test
    void liesInItsIntervalWhichIsTheSameInEveryRun() {
        double[] xs = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] ys = {2, 1, 4, 3, 6, 5, 8, 9};

        Correlation once = Correlation.between(xs, ys);

        assertThat(once.r()).isBetween(once.low(), once.high());
        assertThat(once.low()).isLessThan(once.high());
        assertThat(Correlation.between(xs, ys)).isEqualTo(once);
    }

    @Test
    void needsListsOfOneLength() {
        assertThatThrownBy(() -> Correlation.between(new double[] {1}, new double[] {1, 2}))
                .hasMessage("expected lists of one length but found 1 and 2 numbers");
    }
}
