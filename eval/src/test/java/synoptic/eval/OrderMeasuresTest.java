package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.Synoptic;
import synoptic.eval.data.Basil;
import synoptic.eval.data.DataFolder;
import synoptic.eval.reports.MarkedReports;
import synoptic.news.Article;

/// A short form of `synoptic eval --order`, in every build.
class OrderMeasuresTest {
    private static final Synoptic SYNOPTIC = Synoptic.builtIn();
    private static final OrderMeasures ORDER = new OrderMeasures(SYNOPTIC, 3);

    @Test
    void theEventsOfTheSamplesAreTheSameInAnyOrder() throws IOException {
        List<Article> samples = MarkedReports.samples(Path.of("..")).pot(SYNOPTIC).articles();

        assertThat(ORDER.same("samples", samples))
                .startsWith(
                        new Measure("samples", "same_events", 1, "3 shuffles of 38 articles"),
                        new Measure(
                                "samples",
                                "same_events_one_by_one",
                                1,
                                "3 shuffles of 38 articles"));
    }

    @Test
    void placesNearlyAllSamplesAsTheyComeWhereTheyBelongInTheEnd() throws IOException {
        List<Article> samples = MarkedReports.samples(Path.of("..")).pot(SYNOPTIC).articles();

        Measure provisional = ORDER.same("samples", samples).getLast();

        assertThat(provisional.name()).isEqualTo("provisional_b3_f1");
        assertThat(provisional.value()).isBetween(0.8, 1.0);
    }

    @Test
    void theEventsOfBasilAreTheSameInAnyOrder() throws IOException {
        DataFolder data = DataFolder.located();
        assumeTrue(data.has("basil"));

        assertThat(ORDER.same("basil", new Basil(data).dev().articles()))
                .filteredOn(measure -> measure.name().startsWith("same_events"))
                .hasSize(2)
                .allSatisfy(measure -> assertThat(measure.value()).isEqualTo(1));
    }
}
