package synoptic.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Learned weights of traits, in log-odds: a positive one speaks for the article.
///
/// A line is `kind, value, first, second`, tab-separated: the weight in the first look at a block,
/// which knows only the block and what is around it, and in the second, which also knows where the
/// article lies by the first.
public final class Weights {

    private final Map<String, Map<String, Weight>> byKind = new HashMap<>();

    /// The weight of a trait in the first and in the second look.
    record Weight(double first, double second) {}

    /// The weights that come with the program.
    public static Weights builtIn() {
        try (InputStream in =
                        Objects.requireNonNull(
                                Weights.class.getResourceAsStream("weights.tsv"),
                                "weights.tsv is part of the program");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList(), "weights.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Weights of `lines`; `place` names them in errors.
    ///
    /// @throws IllegalArgumentException on a line that has no two weights, naming place and line
    public static Weights of(List<String> lines, String place) {
        Weights weights = new Weights();
        for (int i = 0; i < lines.size(); i++) {
            weights.add(lines.get(i).split("\t", -1), place + ", line " + (i + 1));
        }
        return weights;
    }

    private Weights() {}

    private void add(String[] cells, String place) {
        if (cells.length != 4) {
            throw new IllegalArgumentException(
                    "%s: expected kind, value and two weights, but found %d cells"
                            .formatted(place, cells.length));
        }
        try {
            Weight weight = new Weight(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
            byKind.computeIfAbsent(cells[0], kind -> new HashMap<>()).put(cells[1], weight);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s: expected two numbers, but found '%s' and '%s'"
                            .formatted(place, cells[2], cells[3]),
                    e);
        }
    }

    @Nullable Weight of(String kind, String value) {
        Map<String, Weight> values = byKind.get(kind);
        return values == null ? null : values.get(value);
    }
}
