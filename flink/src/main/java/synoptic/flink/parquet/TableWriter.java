package synoptic.flink.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Writes a flat table as a Parquet file, after
/// [the format's own description](https://parquet.apache.org/docs/file-format/): groups of rows,
/// column after column in each, and at the end where all of it lies.
final class TableWriter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    /// A group is kept in memory until it is full.
    private static final long FULL = 32L << 20;

    private record Group(int rows, List<ColumnPages.Written> columns) {
        void describe(CompactStruct group) {
            group.structs(1, columns, ColumnPages.Written::describe)
                    .number(2, columns.stream().mapToLong(ColumnPages.Written::plain).sum())
                    .number(3, (long) rows);
        }
    }

    private final OutputStream out;
    private final List<Column> columns;
    private final List<Group> groups = new ArrayList<>();
    private List<ColumnPages> open;
    private int rows;
    private long written;

    TableWriter(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.open = this.columns.stream().map(ColumnPages::new).toList();
        out.write(MAGIC);
        written = MAGIC.length;
    }

    /// A cell for each column.
    void row(List<Cell> cells) throws IOException {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "expected %d cells but found %d".formatted(columns.size(), cells.size()));
        }
        for (int i = 0; i < cells.size(); i++) {
            open.get(i).add(cells.get(i));
        }
        rows++;
        if (open.stream().mapToLong(ColumnPages::size).sum() >= FULL) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        if (rows == 0) {
            return;
        }
        List<ColumnPages.Written> places = new ArrayList<>();
        for (ColumnPages column : open) {
            ColumnPages.Written place = column.write(out, written);
            written += place.packed();
            places.add(place);
        }
        groups.add(new Group(rows, places));
        open = columns.stream().map(ColumnPages::new).toList();
        rows = 0;
    }

    /// Writes what is left; the stream stays open.
    void finish() throws IOException {
        endGroup();
        byte[] footer = CompactStruct.of(this::describe);
        out.write(footer);
        out.write(
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(footer.length)
                        .array());
        out.write(MAGIC);
    }

    /// A `FileMetaData` of parquet.thrift.
    private void describe(CompactStruct file) {
        List<Consumer<CompactStruct>> schema = new ArrayList<>();
        schema.add(root -> root.text(4, "table").number(5, columns.size()));
        columns.forEach(column -> schema.add(column::describe));
        file.number(1, VERSION)
                .structs(2, schema, Consumer::accept)
                .number(3, groups.stream().mapToLong(Group::rows).sum())
                .structs(4, groups, Group::describe)
                .text(6, "synoptic");
    }
}
