package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void ofSeveralFoldersChangesWithEach() throws IOException {
        write("one/1.txt", "one");
        write("two/1.txt", "two");
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");

        DataHash both = DataHash.ofFolders(List.of(one, two));
        write("two/1.txt", "edited");

        assertThat(DataHash.ofFolders(List.of(one, two))).isNotEqualTo(both);
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
