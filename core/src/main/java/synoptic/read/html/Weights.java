package synoptic.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Learned weights of traits, in log-odds: a positive one speaks for the article.
///
/// A line is `kind, value, more, first, second`, tab-separated: the weight in the first look at a
/// block, which knows only the block and what is around it, and in the second, which also knows
/// where the article lies by the first.
public final class Weights {

    private static final int CELLS = 5;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// An open hash table: the key of each slot, and the bits of both its weights; a free one has
    /// key 0 and weights 0.
    private final long[] keys;

    private final long[] weights;

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
        Weights weights = new Weights(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            weights.add(lines.get(i).split("\t", -1), place + ", line " + (i + 1));
        }
        return weights;
    }

    private Weights(int count) {
        keys = new long[Integer.highestOneBit(Math.max(8, count)) * 4];
        weights = new long[keys.length];
    }

    private void add(String[] cells, String place) {
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    "%s: expected kind, two values and two weights, but found %d cells"
                            .formatted(place, cells.length));
        }
        try {
            int at = find(cells[0], cells[1], cells[2]);
            keys[at] = key(cells[0], cells[1], cells[2]);
            long first = Float.floatToIntBits(Float.parseFloat(cells[3]));
            long second = Float.floatToIntBits(Float.parseFloat(cells[4]));
            weights[at] = (first << 32) | (second & 0xFFFFFFFFL);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s: expected two numbers, but found '%s' and '%s'"
                            .formatted(place, cells[3], cells[4]),
                    e);
        }
    }

    private static long key(String kind, String value, String more) {
        long key = kind.hashCode() * MIX;
        key = ((key ^ (key >>> 29)) + value.hashCode()) * MIX;
        key = ((key ^ (key >>> 29)) + more.hashCode()) * MIX;
        return key == 0 ? 1 : key;
    }

    /// The slot of a trait, or the free one that it would take.
    int find(String kind, String value, String more) {
        long key = key(kind, value, more);
        int slot = (int) (key >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    float first(int slot) {
        return Float.intBitsToFloat((int) (weights[slot] >>> 32));
    }

    float second(int slot) {
        return Float.intBitsToFloat((int) weights[slot]);
    }
}
