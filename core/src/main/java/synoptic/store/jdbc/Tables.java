package synoptic.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tables of a library, as its schema declares them.
record Tables(List<Table> all) {

    private static final Pattern CREATE =
            Pattern.compile("CREATE TABLE (\\w+) \\((.*)\\)[^)]*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?:PRIMARY KEY|UNIQUE) \\(([^)]*)\\)");

    /// A table with its columns, and those that tell its rows apart and put them in order.
    record Table(String name, List<String> columns, List<String> key) {
        Table {
            columns = List.copyOf(columns);
            key = List.copyOf(key);
        }
    }

    static Tables declared() {
        List<Table> tables = new ArrayList<>();
        for (String statement : Scripts.statements("schema-1")) {
            Matcher create = CREATE.matcher(statement);
            if (create.matches()) {
                tables.add(table(create.group(1), create.group(2)));
            }
        }
        return new Tables(tables);
    }

    private static Table table(String name, String body) {
        List<String> columns = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (String line : body.strip().split(",\n")) {
            Matcher together = KEY.matcher(line.strip());
            if (together.matches()) {
                key = List.of(together.group(1).split(", "));
            } else {
                columns.add(line.strip().split(" ")[0]);
                if (line.contains("PRIMARY KEY")) {
                    key.add(columns.getLast());
                }
            }
        }
        return new Table(name, columns, key);
    }
}
