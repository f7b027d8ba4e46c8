package synoptic.group.link;

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
    }

    @Test
    void keepsItsWeightsWithAnotherCut() {
        LinkModel model = LinkModel.parse(List.of("names 1.5 2 3", "bias -2 -1 0", "cut 0.25"));

        LinkModel other = model.withCut(1);

        assertThat(other.cut()).isEqualTo(1);
        assertThat(other.lines()).startsWith(model.lines().getFirst());
        assertThat(other.lines())
                .contains("names 1.5000 2.0000 3.0000", "bias -2.0000 -1.0000 0.0000");
    }

    @Test
    void goesOverFromPairsAloneToWholeArticlesAmongOthers() {
        LinkModel model = LinkModel.parse(List.of("names 1 2 4", "bias 0 10 20"));

        assertThat(model.score(namesAlike(0, 1))).isEqualTo(1);
        assertThat(model.score(namesAlike(1, 0))).isEqualTo(12);
        assertThat(model.score(namesAlike(1, 1))).isEqualTo(24);
        assertThat(model.score(namesAlike(0.5, 1))).isEqualTo(12.5);
        assertThat(model.weight(PairFeatures.Feature.NAMES, namesAlike(1, 0.5))).isEqualTo(3);
    }

    private static PairFeatures namesAlike(double company, double extent) {
        double[] values = new double[PairFeatures.COUNT];
        values[PairFeatures.Feature.NAMES.ordinal()] = 1;
        return new PairFeatures(values, company, extent);
    }

    @Test
    void refusesALineThatIsNoNameAndNumber() {
        assertThatThrownBy(() -> LinkModel.parse(List.of("bias")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a name and three weights, or the cut, but found 'bias'");
        assertThatThrownBy(() -> LinkModel.parse(List.of("horoscope 1 1 1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkModel.parse(List.of("bias much more 1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
