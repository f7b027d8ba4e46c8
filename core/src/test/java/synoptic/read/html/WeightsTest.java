package synoptic.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void givesBothWeightsOfATrait() {
        Weights weights = Weights.of(List.of("tag2\tdiv\tp\t0.5\t-1.25"), "weights");

        long both = weights.of("tag2", "div", "p");

        assertThat(Weights.first(both)).isEqualTo(0.5f);
        assertThat(Weights.second(both)).isEqualTo(-1.25f);
    }

    @Test
    void givesNoneOfATraitThatIsNotThere() {
        Weights weights = Weights.of(List.of("tag2\tdiv\tp\t0.5\t-1.25"), "weights");

        assertThat(weights.of("tag2", "div", "")).isZero();
        assertThat(weights.of("tag2", "p", "div")).isZero();
    }

    @Test
    void keepsAllOfMany() {
        List<String> lines =
                IntStream.range(0, 5000).mapToObj(i -> "word\tw" + i + "\t\t" + i + "\t1").toList();

        Weights weights = Weights.of(lines, "weights");

        for (int i = 0; i < lines.size(); i++) {
            assertThat(Weights.first(weights.of("word", "w" + i, ""))).isEqualTo(i);
        }
        assertThat(weights.of("word", "w5000", "")).isZero();
    }

    @Test
    void namesTheLineWhereNoTwoWeightsStand() {
        assertThatThrownBy(() -> Weights.of(List.of("bias\t\t\t0\t0", "bias\t\t\tx\t1"), "w.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("w.tsv, line 2: expected two numbers, but found 'x' and '1'");
    }
}
