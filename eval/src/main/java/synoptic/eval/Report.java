package synoptic.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes measures with their floors beside them, for people and for programs.
public record Report(Floors floors) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> HEADINGS =
            List.of("set", "measure", "value", "beside", "floor");
    private static final List<Integer> NUMBERS = List.of(2, 4);

    /// A table of aligned columns under headings.
    public void table(List<Measure> measures, Appendable out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        measures.forEach(measure -> rows.add(row(measure)));
        List<Integer> widths =
                IntStream.range(0, HEADINGS.size())
                        .map(column -> width(rows, column))
                        .boxed()
                        .toList();
        for (List<String> row : rows) {
            out.append(line(row, widths)).append('\n');
        }
    }

    /// One JSON object a line; a measure without a floor has none there.
    public void jsonLines(List<Measure> measures, Appendable out) throws IOException {
        for (Measure measure : measures) {
            out.append(MAPPER.writeValueAsString(json(measure))).append('\n');
        }
    }

    private List<String> row(Measure measure) {
        return List.of(
                measure.set(),
                measure.name(),
                decimals(measure.value()),
                measure.beside(),
                floors.of(measure).map(Report::decimals).orElse(""));
    }

    private ObjectNode json(Measure measure) {
        ObjectNode json =
                MAPPER.createObjectNode()
                        .put("set", measure.set())
                        .put("measure", measure.name())
                        .put("value", measure.value())
                        .put("beside", measure.beside());
        floors.of(measure).ifPresent(floor -> json.put("floor", floor));
        return json;
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%." + Measure.DECIMALS + "f", value);
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths.get(column) - cell.length());
            line.append(NUMBERS.contains(column) ? padding + cell : cell + padding).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
