package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import synoptic.eval.data.DataFolder;

/// The quick part of `synoptic eval`, in every build. The samples are always measured; sets of the
/// folder of marked data are measured where it is present.
class QuickEvaluationTest {

    @Test
    void noMeasureOfTheQuickSetsIsBelowItsFloor() throws IOException {
        Path home = Path.of("..");
        DataFolder data =
                Files.isDirectory(DataFolder.located().root())
                        ? DataFolder.located()
                        : new DataFolder(home.resolve(DataFolder.located().root()));

        Evaluation.Result result = new Evaluation(home, data).run(Evaluation.Scope.QUICK);

        Floors floors = Floors.read(home.resolve("eval").resolve("floors.json"));
        assertThat(result.measures()).isNotEmpty();
        assertThat(floors.failures(result.measures(), result.hashes())).isEmpty();
    }
}
