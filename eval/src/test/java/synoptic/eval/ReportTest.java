package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Floors FLOORS =
            new Floors(new TreeMap<>(), new TreeMap<>(Map.of("ecbplus-dev b3_f1", 0.948)));
    private static final List<Measure> MEASURES =
            List.of(
                    new Measure("ecbplus-dev", "b3_f1", 0.95125, "baseline 0.9283"),
                    new Measure("basil", "clusters", 104, "gold 100"));

    @Test
    void alignsTheColumnsOfATable() throws IOException {
        StringBuilder out = new StringBuilder();

        new Report(FLOORS).table(MEASURES, out);

        assertThat(out)
                .hasToString(
                        """
                        set          measure      value  beside            floor
                        ecbplus-dev  b3_f1       0.9513  baseline 0.9283  0.9480
                        basil        clusters  104.0000  gold 100
                        """);
    }

    @Test
    void writesOneJsonObjectALine() throws IOException {
        StringBuilder out = new StringBuilder();

        new Report(FLOORS).jsonLines(MEASURES, out);

        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"set\":\"ecbplus-dev\",\"measure\":\"b3_f1\",\"value\":0.95125,"
                                + "\"beside\":\"baseline 0.9283\",\"floor\":0.948}",
                        "{\"set\":\"basil\",\"measure\":\"clusters\",\"value\":104.0,"
                                + "\"beside\":\"gold 100\"}");
    }
}
