package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.eval.cluster.PrecisionRecall;
import synoptic.eval.data.MarkedPairs.Pair;

class MarkedPairsTest {
    private static final Path HOME = Path.of("..");

    @TempDir private Path folder;

    @Test
    void readsWhatReadersMarkedAndLeavesDoubtsOut() throws IOException {
        MarkedPairs events = MarkedPairs.Set.EVENTS.of(HOME);

        assertThat(events.pairs()).hasSize(413);
        assertThat(events.pairs()).filteredOn(Pair::together).hasSize(153);
        assertThat(events.pairs()).extracting(Pair::reason).contains("own", "copy", "affair");
    }

    @Test
    void namesTheLineThatIsNoMark() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(
                MarkedPairs.Set.COPIES.file(folder),
                "a\tb\tmark\treason\nn1\tn2\tperhaps\tquotes\n");

        assertThatThrownBy(() -> MarkedPairs.Set.COPIES.of(folder))
                .hasMessage(
                        "copies-2020-05.tsv, line 2: expected two ids, copy, none or doubt, and a"
                                + " reason but found 'n1\tn2\tperhaps\tquotes'");
    }

    @Test
    void countsWhatIsClaimedAgainstTheMarks() {
        MarkedPairs marked =
                new MarkedPairs(
                        List.of(
                                new Pair("a", "b", true, "own"),
                                new Pair("a", "c", true, "copy"),
                                new Pair("b", "d", false, "topic")));

        PrecisionRecall found =
                marked.agreement(pair -> pair.a().equals("b") || pair.b().equals("b"));

        assertThat(found).isEqualTo(new PrecisionRecall(0.5, 0.5));
        assertThat(marked.agreement(pair -> false)).isEqualTo(new PrecisionRecall(1, 0));
    }
}
