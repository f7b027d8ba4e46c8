package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHashTest {
    @TempDir private Path folder;

    @Test
    void isTheSameWhereverTheFolderLies() throws IOException {
        write("here/a/1.txt", "one");
        write("there/a/1.txt", "one");

        assertThat(hash("here")).isEqualTo(hash("there"));
        assertThat(hash("here").hex()).matches("[0-9a-f]{64}");
    }

    @Test
    void changesWithNamesAndContents() throws IOException {
        write("here/1.txt", "one");
        write("renamed/2.txt", "one");
        write("edited/1.txt", "two");
        write("longer/1.txt", "one");
        write("longer/2.txt", "");

        assertThat(hash("here"))
                .isNotEqualTo(hash("renamed"))
                .isNotEqualTo(hash("edited"))
                .isNotEqualTo(hash("longer"));
    }

    private DataHash hash(String name) throws IOException {
        return DataHash.ofFolder(folder.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
