package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void hasTheNameOfItsSetInItsKey() {
        assertThat(new Measure("ecbplus-dev", "b3_f1", 1).key()).isEqualTo("ecbplus-dev b3_f1");
    }

    @Test
    void refusesNoNumber() {
        assertThatThrownBy(() -> new Measure("pot", "ari", Double.NaN))
                .hasMessage("pot ari: expected a finite value but found NaN");
    }

    @Test
    void refusesASpaceInAName() {
        assertThatThrownBy(() -> new Measure("my pot", "ari", 1))
                .hasMessage("expected a word but found 'my pot'");
    }
}
