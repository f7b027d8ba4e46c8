package synoptic.flink.file;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.row.StructAccessor;
import dev.hardwood.schema.ColumnSchema;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.news.Capture;

/// A row of a table as a capture: the columns are those of `capture.schema.json`, and `bytes` for
/// content that is no text. `columns` are those that a file has.
record CaptureRow(List<String> columns) {

    static final String TIME = "time";
    static final Set<String> CONTENT = Set.of("text", "base64", "bytes");
    static final Set<String> COLUMNS =
            Set.of("text", "base64", "bytes", "path", "url", "charset", TIME);

    CaptureRow {
        columns = List.copyOf(columns);
    }

    static boolean isMoment(ColumnSchema column) {
        return column.type() == PhysicalType.INT96
                || column.logicalType() instanceof LogicalType.TimestampType;
    }

    /// `place` names the row where it names no path.
    Capture capture(StructAccessor row, String place) throws NoCapture {
        String path = text(row, "path");
        return new Capture(
                path == null ? place : path,
                content(row),
                text(row, "url"),
                text(row, "charset"),
                time(row));
    }

    private boolean has(StructAccessor row, String column) {
        return columns.contains(column) && !row.isNull(column);
    }

    private @Nullable String text(StructAccessor row, String column) {
        return has(row, column) ? row.getString(column) : null;
    }

    private byte[] content(StructAccessor row) throws NoCapture {
        List<String> there = CONTENT.stream().filter(column -> has(row, column)).sorted().toList();
        if (there.size() != 1) {
            throw new NoCapture(
                    "expected one of text, base64 and bytes but found "
                            + (there.isEmpty() ? "none" : String.join(" and ", there)));
        }
        byte[] content = row.getBinary(there.getFirst());
        return there.getFirst().equals("base64") ? Stated.content(content) : content;
    }

    private @Nullable Instant time(StructAccessor row) throws NoCapture {
        if (!has(row, TIME)) {
            return null;
        }
        return switch (row.getValue(TIME)) {
            case Instant moment -> moment;
            // A clock without a zone is taken for UTC.
            case LocalDateTime clock -> clock.toInstant(ZoneOffset.UTC);
            case Object words -> Stated.time(words.toString());
        };
    }
}
