package synoptic.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The cells of a row as a JSON object, named by their columns.
final class Cells {

    private static final int LONGEST_LIST = 4000;
    private static final Pattern QUOTED = Pattern.compile("'([^'\\\\]*+)'|\"([^\"\\\\]*+)\"");

    private Cells() {}

    static byte[] json(Map<String, String> cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        cells.forEach(
                (name, cell) -> {
                    if (isList(cell)) {
                        row.set(name, list(cell));
                    } else {
                        row.put(name, cell);
                    }
                });
        return row.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Whether a cell is a list as Python and JSON print it: `['Ilse Marten', 'Jon Dell']`.
    private static boolean isList(String cell) {
        String bare = cell.strip();
        return bare.length() <= LONGEST_LIST
                && bare.startsWith("[")
                && bare.endsWith("]")
                && QUOTED.matcher(bare.substring(1, bare.length() - 1))
                        .replaceAll("")
                        .chars()
                        .allMatch(c -> c == ',' || c == ' ');
    }

    private static ArrayNode list(String cell) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Matcher quoted = QUOTED.matcher(cell);
        while (quoted.find()) {
            list.add(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        return list;
    }
}
