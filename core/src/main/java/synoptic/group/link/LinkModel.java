package synoptic.group.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import synoptic.group.link.PairFeatures.Feature;
import synoptic.text.Resource;

/// Logistic models of whether two reports tell of one event: one for a pair of which it is not
/// known what else is near, one for a title and a lead, and one for whole articles, both among
/// others. A score goes over from one to the other with the company and the extent of the pair.
///
/// The score of a pair is the log-odds, bias included; an average score above `cut` holds the
/// reports of an event together.
public final class LinkModel {

    private static final String BIAS = "bias";
    private static final String CUT = "cut";

    private final Weights alone;
    private final Weights brief;
    private final Weights whole;
    private final double cut;

    LinkModel(Weights alone, Weights brief, Weights whole, double cut) {
        this.alone = alone;
        this.brief = brief;
        this.whole = whole;
        this.cut = cut;
    }

    /// What each feature counts, in the order of [Feature], and last what speaks for any pair.
    @SuppressWarnings("ArrayRecordComponent") // a row of numbers, compared by nobody
    record Weights(double[] row) {

        static Weights none() {
            return new Weights(new double[PairFeatures.COUNT + 1]);
        }

        double of(Feature feature) {
            return row[feature.ordinal()];
        }

        double score(double[] values) {
            double sum = row[PairFeatures.COUNT];
            for (int i = 0; i < PairFeatures.COUNT; i++) {
                sum += row[i] * values[i];
            }
            return sum;
        }
    }

    /// The model that comes with the program, trained by `synoptic train`.
    public static LinkModel builtIn() {
        try (InputStream in = Resource.open(LinkModel.class, "link-model.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A model of lines `name alone brief whole`, the weights of each feature in lower case and of
    /// `bias`, and a line `cut value`.
    ///
    /// @throws IllegalArgumentException on a line that names no feature
    public static LinkModel parse(List<String> lines) {
        Weights alone = Weights.none();
        Weights brief = Weights.none();
        Weights whole = Weights.none();
        double cut = 0;
        for (String line : lines) {
            String[] cells = line.split(" ");
            if (cells[0].equals(CUT) && cells.length == 2) {
                cut = Double.parseDouble(cells[1]);
            } else if (cells.length == 4) {
                int at = position(cells[0]);
                alone.row[at] = Double.parseDouble(cells[1]);
                brief.row[at] = Double.parseDouble(cells[2]);
                whole.row[at] = Double.parseDouble(cells[3]);
            } else {
                throw new IllegalArgumentException(
                        "expected a name and three weights, or the cut, but found '%s'"
                                .formatted(line));
            }
        }
        return new LinkModel(alone, brief, whole, cut);
    }

    private static int position(String name) {
        return name.equals(BIAS)
                ? PairFeatures.COUNT
                : Feature.valueOf(name.toUpperCase(Locale.ROOT)).ordinal();
    }

    /// The model as lines that [#parse] reads.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            lines.add(line(feature.name().toLowerCase(Locale.ROOT), feature.ordinal()));
        }
        lines.add(line(BIAS, PairFeatures.COUNT));
        lines.add(String.format(Locale.ROOT, "%s %.4f", CUT, cut));
        return lines;
    }

    private String line(String name, int at) {
        return String.format(
                Locale.ROOT,
                "%s %.4f %.4f %.4f",
                name,
                alone.row[at],
                brief.row[at],
                whole.row[at]);
    }

    /// The probability that log-odds stand for.
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    double score(PairFeatures pair) {
        double[] values = pair.values();
        return mixed(pair, alone.score(values), brief.score(values), whole.score(values));
    }

    /// What a feature counts for this pair.
    double weight(Feature feature, PairFeatures pair) {
        return mixed(pair, alone.of(feature), brief.of(feature), whole.of(feature));
    }

    private static double mixed(PairFeatures pair, double alone, double brief, double whole) {
        double among = brief + pair.extent() * (whole - brief);
        return alone + pair.company() * (among - alone);
    }

    public double cut() {
        return cut;
    }

    public LinkModel withCut(double other) {
        return new LinkModel(alone, brief, whole, other);
    }
}
