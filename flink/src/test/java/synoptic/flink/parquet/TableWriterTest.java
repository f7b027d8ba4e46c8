package synoptic.flink.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A table is read as it was written, by a reader of others.
class TableWriterTest {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("when", Column.Kind.MOMENT),
                    new Column("place", Column.Kind.TEXT),
                    new Column("people", Column.Kind.COUNT));

    @Test
    void givesCellsOfAllKindsAndEmptyOnes() throws IOException {
        List<String> rows =
                written(
                        List.of(
                                row("2026-03-09T09:00:00.123Z", "Kestwick ⚓", 84),
                                List.of(new Cell.None(), new Cell.Text(""), new Cell.Count(-1)),
                                List.of(new Cell.None(), new Cell.None(), new Cell.None()),
                                row("1969-12-31T23:59:59Z", "Anse", Integer.MAX_VALUE)));

        assertThat(rows)
                .containsExactly(
                        "2026-03-09T09:00:00.123Z|Kestwick ⚓|84",
                        "null||-1",
                        "null|null|null",
                        "1969-12-31T23:59:59Z|Anse|2147483647");
    }

    @Test
    void mayHaveNoRows() throws IOException {
        assertThat(written(List.of())).isEmpty();
    }

    @Test
    void mayBeLargerThanAGroup() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        String long1 = "x".repeat(1 << 20);
        for (int i = 0; i < 70; i++) {
            rows.add(row("2026-03-09T09:00:00Z", i + long1, i));
        }

        assertThat(written(rows))
                .hasSize(70)
                .element(69)
                .isEqualTo("2026-03-09T09:00:00Z|69" + long1 + "|69");
    }

    private static List<Cell> row(String when, String place, int people) {
        return List.of(
                new Cell.Moment(Instant.parse(when)), new Cell.Text(place), new Cell.Count(people));
    }

    private static List<String> written(List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter table = new TableWriter(out, COLUMNS);
        for (List<Cell> row : rows) {
            table.row(row);
        }
        table.finish();

        List<String> read = new ArrayList<>();
        try (ParquetFileReader reader =
                        ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(out.toByteArray())));
                RowReader all = reader.rowReader()) {
            while (all.hasNext()) {
                all.next();
                read.add(
                        "%s|%s|%s"
                                .formatted(
                                        all.isNull("when") ? null : all.getTimestamp("when"),
                                        all.isNull("place") ? null : all.getString("place"),
                                        all.isNull("people") ? null : all.getInt("people")));
            }
        }
        return read;
    }
}
