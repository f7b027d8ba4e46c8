package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Events as tables.
class TablesTest {

    @Test
    void haveARowAnEventAndItsLineAtTheEnd(@TempDir Path folder) throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.write(
                news.resolve("a.warc.gz"),
                WebArchives.archive(WebArchives.ferry(), WebArchives.tugs(), WebArchives.hops()));
        Files.createFile(news.resolve("b.txt"));
        List<String> lines = OneMachine.events(OneMachine.named(OneMachine.files(news)));

        events(news, folder.resolve("all"));
        events(news, folder.resolve("days"), "--window", "P1D", "--hop", "P1D");

        assertThat(rows(folder.resolve("all/events")))
                .isEqualTo(lines.subList(0, 2).stream().map(TablesTest::row).toList());
        try (Stream<Path> skipped = Files.list(folder.resolve("all/skipped"))) {
            assertThat(skipped.flatMap(file -> lines(file).stream()))
                    .containsExactly(lines.getLast());
        }
        assertThat(rows(folder.resolve("days/events/2026-03-10T000000Z")))
                .singleElement()
                .asString()
                .startsWith("2026-03-10T00:00:00Z|0|")
                .contains("|Hop growers expect best harvest|");
    }

    @Test
    void areAskedForByTheirName(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("a.txt"));

        assertThatThrownBy(() -> events(folder, folder, "--format", "xlsx"))
                .hasMessage("format: expected jsonl or parquet but found xlsx");
    }

    private static void events(Path files, Path output, String... more) throws Exception {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "--files",
                                files.toString(),
                                "--format",
                                "parquet",
                                "--output",
                                output.toUri().toString()));
        settings.addAll(List.of(more));
        Job.of(settings.toArray(String[]::new)).execute();
    }

    private static String row(String line) {
        JsonNode event = JsonMapper.builder().build().readTree(line);
        return "null|0|%s|%s|%s|%s|%d|%d|%s"
                .formatted(
                        event.get("id").stringValue(),
                        event.get("title").stringValue(),
                        event.get("first").stringValue(),
                        event.get("last").stringValue(),
                        event.get("counts").get("articles").intValue(),
                        event.get("counts").get("independent_origins").intValue(),
                        line);
    }

    private static List<String> rows(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String file : OneMachine.files(folder)) {
            try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(Path.of(file)));
                    RowReader all = reader.rowReader()) {
                while (all.hasNext()) {
                    all.next();
                    rows.add(
                            "%s|%d|%s|%s|%s|%s|%d|%d|%s"
                                    .formatted(
                                            all.isNull("window")
                                                    ? null
                                                    : all.getTimestamp("window"),
                                            all.getInt("revision"),
                                            all.getString("id"),
                                            all.getString("title"),
                                            all.getString("first"),
                                            all.getString("last"),
                                            all.getInt("articles"),
                                            all.getInt("independent_origins"),
                                            all.getString("json")));
                }
            }
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
