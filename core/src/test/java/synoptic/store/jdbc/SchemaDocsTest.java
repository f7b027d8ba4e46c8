package synoptic.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every table and column is told of in the docs, and none that is not there.
class SchemaDocsTest {

    private static final Path DOCS = Path.of("..", "docs", "schema.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
    private static final Pattern HEADING = Pattern.compile("(?m)^### (\\w+)$");

    @Test
    void tellsOfEveryTableAndColumn() throws IOException {
        String docs = Files.readString(DOCS);
        List<String> documented = new ArrayList<>();
        List<MatchResult> headings = HEADING.matcher(docs).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : docs.length();
            String table = headings.get(i).group(1);
            ROW.matcher(docs.substring(headings.get(i).end(), end))
                    .results()
                    .forEach(row -> documented.add(table + "." + row.group(1)));
        }

        List<String> declared = new ArrayList<>();
        for (Tables.Table table : Tables.declared().all()) {
            table.columns().forEach(column -> declared.add(table.name() + "." + column));
        }

        assertThat(documented).isEqualTo(declared);
    }
}
