package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
    private static final Map<String, DataHash> DATA = Map.of("pot", new DataHash("aa"));
    private static final Map<String, DataHash> OTHER_DATA = Map.of("pot", new DataHash("bb"));
    private static final Floors FLOORS =
            new Floors(new TreeMap<>(DATA), new TreeMap<>(Map.of("pot b3_f1", 0.948)));

    @TempDir private Path folder;

    @Test
    void saysWhichMeasureFellBelowItsFloor() {
        assertThat(FLOORS.failures(List.of(b3(0.931)), DATA))
                .containsExactly("pot b3_f1: expected at least 0.948 but found 0.931");
    }

    @Test
    void isContentWithTheFloorItself() {
        assertThat(FLOORS.failures(List.of(b3(0.94796)), DATA)).isEmpty();
        assertThat(FLOORS.failures(List.of(b3(0.95)), DATA)).isEmpty();
    }

    @Test
    void saysWhichFloorWasNotMeasured() {
        assertThat(FLOORS.failures(List.of(new Measure("pot", "ari", 1)), DATA))
                .containsExactly("pot b3_f1: expected at least 0.948 but it was not measured");
    }

    @Test
    void looksOnlyAtTheSetsThatWereMeasured() {
        Measure elsewhere = new Measure("pot-thinned", "b3_f1", 0);

        assertThat(FLOORS.failures(List.of(elsewhere), Map.of("pot-thinned", new DataHash("cc"))))
                .isEmpty();
    }

    @Test
    void refusesToCompareOnOtherData() {
        assertThat(FLOORS.failures(List.of(b3(0.99)), OTHER_DATA))
                .containsExactly("pot: expected the data its floors were set on, aa, but found bb");
    }

    @Test
    void needsTheHashOfTheData() {
        assertThatThrownBy(() -> FLOORS.failures(List.of(b3(0.99)), Map.of()))
                .hasMessage("pot: expected the hash of its data");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = folder.resolve("floors.json");

        FLOORS.write(file);

        assertThat(Floors.read(file)).isEqualTo(FLOORS);
        assertThat(Files.readString(file)).contains("\"pot\" : \"aa\"", "\"pot b3_f1\" : 0.948");
    }

    @Test
    void namesTheFileThatIsBroken() throws IOException {
        Path file = folder.resolve("floors.json");
        Files.writeString(file, "{\"floors\":{\"pot b3_f1\":\"high\"}}");

        assertThatThrownBy(() -> Floors.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": expected");
    }

    @Test
    void raisesFloorsAndSaysSo() {
        Floors.Revision revision =
                FLOORS.revised(
                        List.of(b3(0.96004), new Measure("pot", "ari", 0.9)),
                        DATA,
                        Floors.Lowering.REFUSED,
                        "");

        assertThat(revision.floors().floors()).containsEntry("pot b3_f1", 0.96);
        assertThat(revision.log())
                .containsExactly("pot b3_f1: raised from 0.948 to 0.96", "pot ari: set to 0.9");
    }

    @Test
    void lowersAFloorOnlyWithLeaveAndAReason() {
        List<Measure> lower = List.of(b3(0.9));

        assertThatThrownBy(() -> FLOORS.revised(lower, DATA, Floors.Lowering.REFUSED, "why"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pot b3_f1: lowered from 0.948 to 0.9, which needs leave and a reason");
        assertThatThrownBy(() -> FLOORS.revised(lower, DATA, Floors.Lowering.ALLOWED, " "))
                .hasMessage("expected a reason for lowering floors");
        assertThat(FLOORS.revised(lower, DATA, Floors.Lowering.ALLOWED, "fairer split").log())
                .containsExactly("pot b3_f1: lowered from 0.948 to 0.9: fairer split");
    }

    @Test
    void movesFloorsToOtherDataOnlyWithLeave() {
        List<Measure> measures = List.of(new Measure("pot", "ari", 0.9));

        assertThatThrownBy(() -> FLOORS.revised(measures, OTHER_DATA, Floors.Lowering.REFUSED, ""))
                .hasMessage(
                        "pot: its floors were set on other data, which needs leave and a reason");
        Floors moved =
                FLOORS.revised(measures, OTHER_DATA, Floors.Lowering.ALLOWED, "new release")
                        .floors();
        assertThat(moved.data()).isEqualTo(OTHER_DATA);
        assertThat(moved.floors()).isEqualTo(Map.of("pot ari", 0.9));
    }

    private static Measure b3(double value) {
        return new Measure("pot", "b3_f1", value);
    }
}
