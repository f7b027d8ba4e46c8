package synoptic.eval.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path folder;

    @Test
    void standsBesideTheCheckoutThatHoldsTheWorkingFolder() throws IOException {
        Files.createDirectories(folder.resolve("checkout/.mvn"));
        Path module = Files.createDirectories(folder.resolve("checkout/eval/target"));

        assertThat(DataFolder.besideCheckout(module)).isEqualTo(folder.resolve("shared/data"));
    }

    @Test
    void namesWhatIsMissing() {
        DataFolder data = new DataFolder(folder);

        assertThat(data.has("basil")).isFalse();
        assertThatThrownBy(() -> data.require("basil"))
                .isInstanceOf(MarkedDataMissing.class)
                .hasMessage(
                        folder.resolve("basil")
                                + ": expected marked data here but found nothing;"
                                + " name its folder by -Dsynoptic.data or SYNOPTIC_DATA");
    }
}
