package synoptic.flink.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.flink.file.FileContent;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Unpacker;

/// Rows of tables as captures.
class ParquetInputTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "parquet");
    private static final Column TEXT = new Column("text", Column.Kind.TEXT);

    private final List<Capture> captures = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @TempDir Path folder;

    /// Tables as pandas and Spark write them, by pyarrow 25 from the same four rows.
    @ParameterizedTest
    @ValueSource(strings = {"snappy.parquet", "zstd.parquet", "lz4.parquet"})
    void areReadFromFilesOfOtherPrograms(String name) {
        String file = TABLES.resolve(name).toString();

        unpack(file);

        assertThat(captures.stream().map(ParquetInputTest::shown))
                .containsExactly(
                        file
                                + ":1|https://paper.example/ferry|utf-8|2026-03-09T09:00:00.123456Z|<html><head><title>Ferry aground</title></head></html>",
                        file
                                + ":2|https://paper.example/tugs|null|null|Tugs fail to free the ferry\n\nThey will try again.");
        assertThat(told)
                .containsExactly(
                        file + ": passed over the columns score, tags.list.element",
                        file
                                + ":3: expected one of text, base64 and bytes but found bytes and text",
                        file + ":4: expected one of text, base64 and bytes but found none");
    }

    @Test
    void areReadFromAFileSystemOfFlinkToo() {
        unpack(TABLES.resolve("snappy.parquet").toUri().toString());

        assertThat(captures).hasSize(2);
    }

    @Test
    void mayNameTheirPathAndGiveTheirTimeInWords() throws IOException {
        Path file =
                table(
                        List.of(
                                new Column("base64", Column.Kind.TEXT),
                                new Column("path", Column.Kind.TEXT),
                                new Column("time", Column.Kind.TEXT)),
                        List.of(
                                cells(base64("Ferry aground"), "ferry.txt", "2026-03-09T09:00:00Z"),
                                cells("????", "tugs.txt", "2026-03-09T10:00:00Z"),
                                cells(base64("Tugs fail"), "tugs.txt", "yesterday")));

        unpack(file.toString());

        assertThat(captures.stream().map(ParquetInputTest::shown))
                .containsExactly("ferry.txt|null|null|2026-03-09T09:00:00Z|Ferry aground");
        assertThat(told)
                .containsExactly(
                        file + ":2: base64: Illegal base64 character 3f",
                        file
                                + ":3: time: expected a moment like 2026-01-31T09:00:00Z but found 'yesterday'");
    }

    @Test
    void thatHaveOtherColumnsAreToldWithWhatWasFound() throws IOException {
        Path other =
                table(
                        List.of(
                                new Column("title", Column.Kind.TEXT),
                                new Column("count", Column.Kind.COUNT)),
                        List.of());
        unpack(other.toString());
        Path wrong = table(List.of(new Column("text", Column.Kind.COUNT)), List.of());
        unpack(wrong.toString());
        Path time = table(List.of(TEXT, new Column("time", Column.Kind.COUNT)), List.of());
        unpack(time.toString());
        unpack(folder.resolve("none.parquet").toString());

        assertThat(captures).isEmpty();
        assertThat(told)
                .containsExactly(
                        other + ": expected a column text, base64 or bytes but found title, count",
                        wrong + ": column text: expected strings or bytes but found INT32",
                        time + ": column time: expected strings or timestamps but found INT32",
                        folder.resolve("none.parquet") + ": no such file or folder");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"snappy.parquet", "zstd.parquet", "lz4.parquet"})
    void ofDamagedFilesCostOnlyThemselves(String name) throws IOException {
        byte[] whole = Files.readAllBytes(TABLES.resolve(name));
        Random random = new Random(7);
        for (int turn = 0; turn < 150; turn++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + turn % 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            unpack(write(damaged).toString());
        }
        told.clear();
        captures.clear();

        unpack(write(new byte[0]).toString());
        unpack(write("no table".getBytes(StandardCharsets.UTF_8)).toString());
        unpack(write(Arrays.copyOf(whole, whole.length - 5)).toString());

        assertThat(captures).isEmpty();
        assertThat(told).hasSize(3).allSatisfy(line -> assertThat(line).matches("(?i).*parquet.*"));
    }

    private void unpack(String file) {
        FileContent.unpack(
                file,
                new Unpacker.Receiver() {
                    @Override
                    public void take(Capture capture) {
                        captures.add(capture);
                    }

                    @Override
                    public void skip(Reading.Skipped none) {
                        told.add(none.path() + ": " + none.reason());
                    }

                    @Override
                    public void remark(String sentence) {
                        told.add(sentence);
                    }
                });
    }

    private Path write(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".parquet");
        return Files.write(file, bytes);
    }

    private Path table(List<Column> columns, List<List<Cell>> rows) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            TableWriter table = new TableWriter(out, columns);
            for (List<Cell> row : rows) {
                table.row(row);
            }
            table.finish();
        }
        return file;
    }

    private static List<Cell> cells(String... words) {
        return Arrays.stream(words).<Cell>map(Cell.Text::new).toList();
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Capture capture) {
        Instant time = capture.time();
        return "%s|%s|%s|%s|%s"
                .formatted(
                        capture.path(),
                        capture.url(),
                        capture.charset(),
                        time,
                        new String(capture.bytes(), StandardCharsets.UTF_8));
    }
}
