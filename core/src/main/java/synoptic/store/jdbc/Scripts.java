package synoptic.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Resource;

/// The statements of a schema that comes with the program.
final class Scripts {

    private Scripts() {}

    /// A statement ends with a line that ends with a semicolon; a trigger with `END;`.
    static List<String> statements(String name) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : Resource.text(Scripts.class, name + ".sql").lines().toList()) {
            if (line.startsWith("--") || line.isBlank()) {
                continue;
            }
            statement.append(line).append('\n');
            boolean trigger = statement.indexOf("CREATE TRIGGER") == 0;
            if (trigger ? line.equals("END;") : line.endsWith(";")) {
                statements.add(statement.substring(0, statement.lastIndexOf(";")));
                statement.setLength(0);
            }
        }
        return statements;
    }
}
