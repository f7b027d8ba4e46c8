package synoptic.flink.parquet;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import synoptic.flink.step.Line;
import synoptic.flink.step.Windowing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Events as a table: a row an event, with the line of JSON at its end.
public final class EventTable implements BulkWriter.Factory<Line> {
    private static final long serialVersionUID = 1L;

    private static final ObjectReader READER = JsonMapper.builder().build().reader();

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("window", Column.Kind.MOMENT),
                    new Column("revision", Column.Kind.COUNT),
                    new Column("id", Column.Kind.TEXT),
                    new Column("title", Column.Kind.TEXT),
                    new Column("first", Column.Kind.TEXT),
                    new Column("last", Column.Kind.TEXT),
                    new Column("articles", Column.Kind.COUNT),
                    new Column("independent_origins", Column.Kind.COUNT),
                    new Column("json", Column.Kind.TEXT));

    private final Windowing windowing;

    public EventTable(Windowing windowing) {
        this.windowing = windowing;
    }

    @Override
    public BulkWriter<Line> create(FSDataOutputStream out) throws IOException {
        TableWriter table = new TableWriter(out, COLUMNS);
        return new BulkWriter<>() {
            @Override
            public void addElement(Line line) throws IOException {
                table.row(row(line));
            }

            @Override
            public void flush() {
                // groups of rows are written when they are full
            }

            @Override
            public void finish() throws IOException {
                table.finish();
            }
        };
    }

    private List<Cell> row(Line line) {
        JsonNode event = READER.readTree(line.json());
        JsonNode counts = event.path("counts");
        return List.of(
                window(line),
                new Cell.Count(line.place().revision()),
                new Cell.Text(line.id()),
                text(event, "title"),
                text(event, "first"),
                text(event, "last"),
                new Cell.Count(counts.path("articles").intValue()),
                new Cell.Count(counts.path("independent_origins").intValue()),
                new Cell.Text(line.json()));
    }

    /// Empty where all is one window.
    private Cell window(Line line) {
        return windowing instanceof Windowing.All
                ? new Cell.None()
                : new Cell.Moment(Instant.ofEpochMilli(line.place().window()));
    }

    private static Cell text(JsonNode event, String field) {
        JsonNode value = event.path(field);
        return value.isString() ? new Cell.Text(value.stringValue()) : new Cell.None();
    }
}
