package synoptic.group.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.copy.CopyLink;

class SurroundingsTest {

    private static final long[] PAIRS = {
        PairScores.pair(0, 1), PairScores.pair(0, 2), PairScores.pair(1, 2), PairScores.pair(2, 3)
    };
    private static final double[] LIKENESS = {0.8, 0.4, 0.4, 0.2};

    @Test
    void takesLikenessRelativeToWhatIsNearForTheTwo() {
        Surroundings all = new Surroundings(4, PAIRS, LIKENESS, copied(4));

        assertThat(all.of(0, 1, 0.8).relative()).isCloseTo(2, within(1e-6));
        assertThat(all.of(0, 2, 0.4).relative())
                .isCloseTo(0.4 / Math.sqrt(0.4 * (1.0 / 3)), within(1e-6));
    }

    @Test
    void knowsTheNeighboursThatTwoShareButNotTheTwoThemselves() {
        Surroundings all = new Surroundings(4, PAIRS, LIKENESS, copied(4));

        assertThat(all.of(0, 1, 0.8).shared()).isCloseTo(1, within(1e-6));
        assertThat(all.of(2, 3, 0.2).shared()).isZero();
        assertThat(all.of(1, 3, 0).shared())
                .isCloseTo(0.4 * 0.2 / (Math.hypot(0.8, 0.4) * 0.2), within(1e-6));
    }

    @Test
    void hasNoCompanyForTwoThatStandAlone() {
        Surroundings two =
                new Surroundings(2, new long[] {PAIRS[0]}, new double[] {0.5}, copied(2));

        assertThat(two.company(0, 1)).isZero();
        assertThat(two.of(0, 1, 0.5).shared()).isZero();
        assertThat(new Surroundings(4, PAIRS, LIKENESS, copied(4)).company(0, 1))
                .isCloseTo(0.1, within(1e-9));
    }

    @Test
    void takesCopiesForOneNeighbourAndForNoneOfEachOther() {
        Surroundings all =
                new Surroundings(4, PAIRS, LIKENESS, copied(4, copy(0, 1, 0.9), copy(2, 3, 0.2)));

        assertThat(all.of(2, 3, 0.2).relative())
                .as("0 and 1 are one text, 2 is near to that once")
                .isCloseTo(0.2 / Math.sqrt((0.4 + 0.2) / 3 * 0.1), within(1e-6));
        assertThat(all.company(0, 1)).isCloseTo(0.1, within(1e-9));
    }

    private static CopyLink copy(int a, int b, double containment) {
        return new CopyLink("r" + a, "r" + b, 0, 0, containment, 20, false);
    }

    /// Only what shares half counts.
    private static Copied copied(int count, CopyLink... links) {
        return new Copied(count, List.of(links), id -> Integer.parseInt(id.substring(1)));
    }
}
