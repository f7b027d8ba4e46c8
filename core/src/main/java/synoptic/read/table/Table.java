package synoptic.read.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The rows of a table under its header line (RFC 4180, and what is written in its place).
public final class Table {

    /// A cell of more lines than this most likely lacks its closing quote.
    private static final int MOST_LINES = 3000;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /// One row: what it says in each named column, and the line of the file it starts in.
    public record Row(long line, Map<String, String> cells, boolean unclosed) {}

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private @Nullable String damage;

    private Table(Iterator<CsvRecord> records) {
        this.records = records;
        CsvRecord first = record();
        this.header = first == null ? List.of() : first.getFields();
    }

    /// A table whose header line is `line`.
    public static Table of(Reader in, String line) {
        return new Table(
                CsvReader.builder()
                        .fieldSeparator(separator(line))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(in)
                        .iterator());
    }

    /// The names in a header line; one where it is none.
    public static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        for (String name : line.split(java.util.regex.Pattern.quote("" + separator(line)), -1)) {
            names.add(name.strip().replaceAll("^\"|\"$", ""));
        }
        return names;
    }

    /// The separator that a header line holds most of.
    private static char separator(String line) {
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = line.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    /// Why the table ended before its end, or null.
    public @Nullable String damage() {
        return damage;
    }

    /// The next row, or null at the end.
    public @Nullable Row next() {
        CsvRecord record = record();
        if (record == null) {
            return null;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        boolean unclosed = false;
        for (int i = 0; i < Math.min(record.getFieldCount(), header.size()); i++) {
            String cell = record.getField(i);
            unclosed |= cell.lines().limit(MOST_LINES + 1L).count() > MOST_LINES;
            if (!cell.isBlank() && !header.get(i).isBlank()) {
                cells.putIfAbsent(header.get(i).strip(), cell);
            }
        }
        return new Row(record.getStartingLineNumber(), cells, unclosed);
    }

    private @Nullable CsvRecord record() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException | NoSuchElementException e) {
            damage = "table is damaged: " + String.valueOf(e.getMessage()).replace('\n', ' ');
            return null;
        }
    }
}
