package synoptic.flink.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// The cells of one column in a group of rows: which there are, and their values one after another
/// (`PLAIN`), in one page under gzip, which every reader knows.
final class ColumnPages {

    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int GZIP = 2;

    /// Where a written column lies; sizes count the header of its page.
    record Written(Column column, int cells, long offset, long plain, long packed) {

        /// As a `ColumnChunk` of parquet.thrift.
        void describe(CompactStruct chunk) {
            chunk.number(2, offset)
                    .struct(
                            3,
                            about ->
                                    about.number(1, column.type())
                                            .numbers(2, List.of(PLAIN, RLE))
                                            .texts(3, List.of(column.name()))
                                            .number(4, GZIP)
                                            .number(5, (long) cells)
                                            .number(6, plain)
                                            .number(7, packed)
                                            .number(9, offset));
        }
    }

    private final Column column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
    private int cells;
    private int run;
    private int level;

    ColumnPages(Column column) {
        this.column = column;
    }

    void add(Cell cell) {
        switch (cell) {
            case Cell.Text text -> value(text.words().getBytes(StandardCharsets.UTF_8));
            case Cell.Count count -> values.writeBytes(little(4).putInt(count.number()).array());
            case Cell.Moment moment ->
                    values.writeBytes(little(8).putLong(moment.time().toEpochMilli()).array());
            case Cell.None none -> {}
        }
        there(cell instanceof Cell.None ? 0 : 1);
        cells++;
    }

    private void value(byte[] bytes) {
        values.writeBytes(little(4).putInt(bytes.length).array());
        values.writeBytes(bytes);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Runs of cells that are there (1) or empty (0): Parquet's definition levels.
    private void there(int now) {
        if (now != level) {
            endRun();
            level = now;
        }
        run++;
    }

    private void endRun() {
        if (run > 0) {
            CompactStruct.varint(runs, (long) run << 1);
            runs.write(level);
            run = 0;
        }
    }

    long size() {
        return values.size();
    }

    /// Writes the page; `offset` is where in the file it begins.
    Written write(OutputStream out, long offset) throws IOException {
        endRun();
        ByteArrayOutputStream page = new ByteArrayOutputStream(values.size() + runs.size() + 4);
        page.writeBytes(little(4).putInt(runs.size()).array());
        runs.writeTo(page);
        values.writeTo(page);
        byte[] packed = packed(page);
        byte[] header = CompactStruct.of(about -> header(about, page.size(), packed.length));
        out.write(header);
        out.write(packed);
        return new Written(
                column,
                cells,
                offset,
                (long) header.length + page.size(),
                (long) header.length + packed.length);
    }

    /// A `PageHeader` of parquet.thrift.
    private void header(CompactStruct about, int plain, int packed) {
        about.number(1, 0)
                .number(2, plain)
                .number(3, packed)
                .struct(
                        5,
                        data ->
                                data.number(1, cells)
                                        .number(2, PLAIN)
                                        .number(3, RLE)
                                        .number(4, RLE));
    }

    private static byte[] packed(ByteArrayOutputStream page) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            page.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // none in memory
        }
        return packed.toByteArray();
    }
}
