package synoptic.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The statements of a schema that comes with the program.
final class Scripts {

    private Scripts() {}

    /// A statement ends with a line that ends with a semicolon; a trigger with `END;`.
    static List<String> statements(String name) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text(name).lines().toList()) {
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

    private static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        Scripts.class.getResourceAsStream(name + ".sql"),
                        name + ".sql is part of the program")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
