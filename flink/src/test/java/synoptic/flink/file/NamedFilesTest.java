package synoptic.flink.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFilesTest {

    @TempDir Path folder;

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "words");
    }

    @Test
    void areThoseInAFolderAndInFoldersInItInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("news/b.txt", "news/a/2.txt", "news/a/1.txt", "news/.hidden")) {
            write(name);
        }

        assertThat(NamedFiles.of("news", folder + "/"))
                .containsExactly(
                        folder + "/news/a/1.txt", folder + "/news/a/2.txt", folder + "/news/b.txt");
        assertThat(NamedFiles.of(folder.resolve("news").toUri().toString(), ""))
                .containsExactly(
                        "file:" + folder + "/news/a/1.txt",
                        "file:" + folder + "/news/a/2.txt",
                        "file:" + folder + "/news/b.txt");
    }

    @Test
    void mayBeNamedOneByOneWhetherTheyAreThereOrNot() throws IOException {
        assertThat(NamedFiles.of("s.txt, file:///no/such.txt,https://news.example/d.warc.gz,", ""))
                .containsExactly("file:///no/such.txt", "https://news.example/d.warc.gz", "s.txt");
    }

    @Test
    void thatAreNoneAreTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path list = Files.writeString(folder.resolve("list.txt"), "\n\n");

        assertThatThrownBy(() -> NamedFiles.of(empty.toString(), ""))
                .hasMessage(empty + ": expected files in this folder but found none");
        assertThatThrownBy(() -> NamedFiles.of(empty.toUri().toString(), ""))
                .hasMessageEndingWith("expected files in this folder but found none");
        assertThatThrownBy(() -> NamedFiles.of("@" + list, ""))
                .hasMessage(list + ": expected names of files but found none");
        assertThatThrownBy(() -> NamedFiles.of(" , ", ""))
                .hasMessage(" , : expected names of files but found none");
    }
}
