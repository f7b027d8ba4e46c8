package synoptic.publish.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as RFC 4180 has it, under a header.
///
/// A cell that a spreadsheet would run as a formula begins with an apostrophe.
public final class Csv {

    private final StringBuilder out = new StringBuilder();
    private final int columns;

    public Csv(List<String> header) {
        columns = header.size();
        row(new ArrayList<>(header));
    }

    /// Adds a row; null is an empty cell.
    ///
    /// @throws IllegalArgumentException where there are more or fewer cells than columns
    public void row(List<? extends @Nullable Object> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    "expected %d cells but found %d".formatted(columns, cells.size()));
        }
        for (int i = 0; i < columns; i++) {
            Object cell = cells.get(i);
            out.append(i == 0 ? "" : ",").append(cell == null ? "" : cell(cell));
        }
        out.append("\r\n");
    }

    private static String cell(Object value) {
        String text = value.toString();
        if (value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
