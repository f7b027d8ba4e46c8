package synoptic.flink.file;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;

/// Goes from page to page through a Parquet file before it is read, since its reader trusts what
/// pages say of their size: it would go round in circles in one that is longer than there are
/// bytes, take the memory that one asks for, and unpack Snappy beyond the end of its buffer.
record Pages(InputFile file) {

    private static final int USUAL_HEADER = 1 << 12;
    private static final int LARGEST_HEADER = 1 << 20;
    private static final int LARGEST_PAGE = 1 << 28;
    private static final int LONGEST_NUMBER = 10;

    /// Nothing, where all pages of these columns are as long as they say.
    ///
    /// @throws IOException with what is wrong
    void check(FileMetaData about, List<String> columns) throws IOException {
        for (RowGroup group : about.rowGroups()) {
            for (ColumnChunk chunk : group.columns()) {
                if (columns.contains(chunk.metaData().pathInSchema().toString())) {
                    check(chunk.chunkStartOffset(), chunk.metaData());
                }
            }
        }
    }

    private void check(long start, ColumnMetaData column) throws IOException {
        long end = start + column.totalCompressedSize();
        if (start < 0 || end < start || end > file.length()) {
            throw new IOException("a column of it would lie from %d to %d".formatted(start, end));
        }
        long at = start;
        while (at < end) {
            PageHeader page = header(at, end);
            long content = at + page.size();
            at = content + page.packed();
            if (!fits(page) || at > end || (snappy(column) && !unpacksToItsSize(page, content))) {
                throw new IOException(
                        "the page at %d is not what its header says, or larger than %d MiB"
                                .formatted(content, LARGEST_PAGE >> 20));
            }
        }
    }

    private static boolean fits(PageHeader page) {
        return 0 <= page.unpacked()
                && page.unpacked() <= page.packed()
                && page.unpacked() <= page.plain()
                && page.plain() <= LARGEST_PAGE;
    }

    private static boolean snappy(ColumnMetaData column) {
        return column.codec() == CompressionCodec.SNAPPY;
    }

    /// Snappy's bytes begin with the size of what is in them.
    private boolean unpacksToItsSize(PageHeader page, long content) throws IOException {
        int packed = page.packed() - page.unpacked();
        long first = content + page.unpacked();
        return packed == 0
                || PageHeader.varint(bytes(first, Math.min(LONGEST_NUMBER, packed)))
                        == page.plain() - page.unpacked();
    }

    private PageHeader header(long at, long end) throws IOException {
        try {
            return PageHeader.of(bytes(at, Math.min(USUAL_HEADER, end - at)));
        } catch (BufferUnderflowException e) {
            return PageHeader.of(bytes(at, Math.min(LARGEST_HEADER, end - at)));
        }
    }

    private ByteBuffer bytes(long at, long length) throws IOException {
        return file.readRange(at, (int) length);
    }
}
