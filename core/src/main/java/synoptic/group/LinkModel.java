package synoptic.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import synoptic.group.PairFeatures.Feature;

/// A logistic model of whether two reports tell of one event.
///
/// The score of a pair is the log-odds, bias included; an average score above `cut` holds the
/// reports of an event together.
public final class LinkModel {

    private final double[] weights;
    private final double bias;
    private final double cut;

    LinkModel(double[] weights, double bias, double cut) {
        this.weights = weights.clone();
        this.bias = bias;
        this.cut = cut;
    }

    /// The model that comes with the program, trained by `synoptic train`.
    public static LinkModel builtIn() {
        try (InputStream in =
                        Objects.requireNonNull(
                                LinkModel.class.getResourceAsStream("link-model.txt"),
                                "link-model.txt is part of the program");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A model of lines `name value`: each feature in lower case, `bias` and `cut`.
    ///
    /// @throws IllegalArgumentException on a line that names no feature
    public static LinkModel parse(List<String> lines) {
        double[] weights = new double[PairFeatures.COUNT];
        double bias = 0;
        double cut = 0;
        for (String line : lines) {
            String[] cells = line.split(" ");
            if (cells.length != 2) {
                throw new IllegalArgumentException(
                        "expected a name and a number but found '%s'".formatted(line));
            }
            double value = Double.parseDouble(cells[1]);
            switch (cells[0]) {
                case "bias" -> bias = value;
                case "cut" -> cut = value;
                default ->
                        weights[Feature.valueOf(cells[0].toUpperCase(Locale.ROOT)).ordinal()] =
                                value;
            }
        }
        return new LinkModel(weights, bias, cut);
    }

    /// The model as lines that [#parse] reads.
    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        for (Feature feature : Feature.values()) {
            lines.add(line(feature.name().toLowerCase(Locale.ROOT), weights[feature.ordinal()]));
        }
        lines.add(line("bias", bias));
        lines.add(line("cut", cut));
        return lines;
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s %.4f", name, value);
    }

    double score(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    double weight(Feature feature) {
        return weights[feature.ordinal()];
    }

    double bias() {
        return bias;
    }

    public double cut() {
        return cut;
    }

    public LinkModel withCut(double other) {
        return new LinkModel(weights, bias, other);
    }
}
