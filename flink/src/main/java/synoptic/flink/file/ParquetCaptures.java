package synoptic.flink.file;

import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import synoptic.news.Capture;
import synoptic.read.Reading;
import synoptic.read.Unpacker;

/// The captures in a Parquet file, one a row.
final class ParquetCaptures {

    private static final int SHOWN = 12;

    /// Which library takes a file's compression off is of no interest to those who read along.
    private static final Logger QUIET = Logger.getLogger("dev.hardwood");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private final String file;
    private final Unpacker.Receiver receiver;

    ParquetCaptures(String file, Unpacker.Receiver receiver) {
        this.file = file;
        this.receiver = receiver;
    }

    /// Hands on all rows; a file that is damaged or has other columns is told, and costs only
    /// itself.
    void unpack() {
        try (InputFile bytes = StoredBytes.of(file);
                HardwoodContext context = HardwoodContext.create(1);
                ParquetFileReader reader = guarded(() -> ParquetFileReader.open(bytes, context))) {
            List<String> columns = fitting(guarded(() -> reader.getFileSchema().getColumns()));
            guarded(
                    () -> {
                        new Pages(bytes).check(reader.getFileMetaData(), columns);
                        return columns;
                    });
            rows(reader, columns);
        } catch (IOException e) {
            receiver.skip(new Reading.Skipped(file, file, String.valueOf(e.getMessage())));
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /// The reader throws what it likes where a file is damaged.
    private static <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (NoCapture e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IOException(
                    "expected a Parquet file but found a damaged one: " + first(e).getMessage(), e);
        }
    }

    private static Throwable first(Throwable failure) {
        return failure.getCause() == null ? failure : first(failure.getCause());
    }

    private void rows(ParquetFileReader reader, List<String> columns) throws IOException {
        CaptureRow row = new CaptureRow(columns);
        ColumnProjection wanted = ColumnProjection.columns(columns.toArray(String[]::new));
        try (RowReader rows = guarded(() -> reader.buildRowReader().projection(wanted).build())) {
            for (long number = 1; guarded(rows::hasNext); number++) {
                guarded(
                        () -> {
                            rows.next();
                            return rows;
                        });
                take(row, rows, file + ":" + number);
            }
        }
    }

    private void take(CaptureRow row, RowReader rows, String place) throws IOException {
        Capture capture;
        try {
            capture = guarded(() -> row.capture(rows, place));
        } catch (NoCapture e) {
            receiver.skip(new Reading.Skipped(place, place, e.getMessage()));
            return;
        }
        receiver.take(capture);
    }

    /// The columns that make a capture; what else there is, is told.
    private List<String> fitting(List<ColumnSchema> found) throws IOException {
        List<String> fitting = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ColumnSchema column : found) {
            String name = column.fieldPath().toString();
            if (CaptureRow.COLUMNS.contains(name)) {
                typed(name, column);
                fitting.add(name);
            } else {
                others.add(name);
            }
        }
        if (fitting.stream().noneMatch(CaptureRow.CONTENT::contains)) {
            throw new IOException(
                    "expected a column text, base64 or bytes but found " + shown(found));
        }
        if (!others.isEmpty()) {
            receiver.remark(
                    "%s: passed over the columns %s".formatted(file, String.join(", ", others)));
        }
        return fitting;
    }

    private static void typed(String name, ColumnSchema column) throws IOException {
        boolean fits =
                column.type() == PhysicalType.BYTE_ARRAY
                        || (name.equals(CaptureRow.TIME) && CaptureRow.isMoment(column));
        if (!fits) {
            throw new IOException(
                    "column %s: expected %s but found %s"
                            .formatted(
                                    name,
                                    name.equals(CaptureRow.TIME)
                                            ? "strings or timestamps"
                                            : "strings or bytes",
                                    column.type()));
        }
    }

    private static String shown(List<ColumnSchema> found) {
        return found.stream()
                .limit(SHOWN)
                .map(column -> column.fieldPath().toString())
                .collect(Collectors.joining(", "));
    }
}
