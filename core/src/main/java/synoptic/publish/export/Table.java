package synoptic.publish.export;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Things of one kind as a table in the form of RFC 4180: a header, and for each thing some rows.
///
/// A cell that a spreadsheet would run as a formula begins with an apostrophe.
public final class Table<T> {

    private final List<String> header;
    private final Function<T, List<List<@Nullable Object>>> rows;

    /// `rows` gives a thing's cells, as many in each row as `header` has columns; null is an empty
    /// cell.
    public Table(List<String> header, Function<T, List<List<@Nullable Object>>> rows) {
        this.header = List.copyOf(header);
        this.rows = rows;
    }

    /// The first line.
    public String header() {
        return line(header);
    }

    /// The lines of one thing.
    ///
    /// @throws IllegalArgumentException where they have more or fewer cells than columns
    public String rows(T thing) {
        return rows.apply(thing).stream().map(this::row).collect(Collectors.joining());
    }

    /// The whole table.
    public String of(Collection<T> things) {
        return header() + things.stream().map(this::rows).collect(Collectors.joining());
    }

    private String row(List<? extends @Nullable Object> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(
                    "expected %d cells but found %d".formatted(header.size(), cells.size()));
        }
        return line(cells);
    }

    private static String line(List<? extends @Nullable Object> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            line.append(i == 0 ? "" : ",").append(cell == null ? "" : cell(cell));
        }
        return line.append("\r\n").toString();
    }

    private static String cell(Object value) {
        String text = value.toString();
        if (value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
