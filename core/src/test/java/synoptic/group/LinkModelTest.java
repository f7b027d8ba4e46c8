package synoptic.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkModelTest {

    @Test
    void writesTheLinesItWasReadFrom() {
        LinkModel model = LinkModel.builtIn();

        LinkModel again = LinkModel.parse(model.lines());

        assertThat(again.lines()).isEqualTo(model.lines());
        assertThat(again.cut()).isEqualTo(model.cut());
        assertThat(again.bias()).isEqualTo(model.bias());
    }

    @Test
    void keepsItsWeightsWithAnotherCut() {
        LinkModel model = LinkModel.parse(List.of("names 1.5", "bias -2", "cut 0.25"));

        LinkModel other = model.withCut(1);

        assertThat(other.cut()).isEqualTo(1);
        assertThat(other.weight(PairFeatures.Feature.NAMES)).isEqualTo(1.5);
        assertThat(other.bias()).isEqualTo(-2);
    }

    @Test
    void refusesALineThatIsNoNameAndNumber() {
        assertThatThrownBy(() -> LinkModel.parse(List.of("bias")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a name and a number but found 'bias'");
        assertThatThrownBy(() -> LinkModel.parse(List.of("horoscope 1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkModel.parse(List.of("bias much")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
