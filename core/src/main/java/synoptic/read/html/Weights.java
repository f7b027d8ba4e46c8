package synoptic.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import synoptic.text.Resource;

/// Learned weights of traits, in log-odds: a positive one speaks for the article.
///
/// A line is `kind, value, more, first, second`, tab-separated: the weight in the first look at a
/// block, which knows only the block and what is around it, and in the second, which also knows
/// where the article lies by the first.
public final class Weights {

    private static final int CELLS = 5;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// An open hash table: the key of each slot, then the bits of both its weights; a free one has
    /// key 0 and weights 0.
    private final long[] slots;

    /// A bit for each slot that is not free: small enough to stay near, where most traits end that
    /// have no weights.
    private final long[] taken;

    /// The weights that come with the program.
    public static Weights builtIn() {
        try (InputStream in = Resource.open(Weights.class, "weights.tsv");
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
        int size = Integer.highestOneBit(Math.max(16, count)) * 4;
        slots = new long[2 * size];
        taken = new long[size / Long.SIZE];
    }

    private void add(String[] cells, String place) {
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    "%s: expected kind, two values and two weights, but found %d cells"
                            .formatted(place, cells.length));
        }
        try {
            long first = Float.floatToIntBits(Float.parseFloat(cells[3]));
            long second = Float.floatToIntBits(Float.parseFloat(cells[4]));
            put(
                    key(cells[0], cells[1], cells[2]),
                    (first << Integer.SIZE) | (second & 0xFFFFFFFFL));
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

    private void put(long key, long weights) {
        int slot = firstSlot(key);
        while (slots[2 * slot] != 0 && slots[2 * slot] != key) {
            slot = next(slot);
        }
        slots[2 * slot] = key;
        slots[2 * slot + 1] = weights;
        taken[slot / Long.SIZE] |= 1L << slot;
    }

    /// Both weights of a trait, for [#first] and [#second]; 0 where it has none.
    long of(String kind, String value, String more) {
        long key = key(kind, value, more);
        int slot = firstSlot(key);
        if ((taken[slot / Long.SIZE] >>> slot & 1) == 0) {
            return 0;
        }
        while (slots[2 * slot] != key && slots[2 * slot] != 0) {
            slot = next(slot);
        }
        return slots[2 * slot + 1];
    }

    private int firstSlot(long key) {
        return (int) (key >>> 40) & (slots.length / 2 - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length / 2 - 1);
    }

    static float first(long weights) {
        return Float.intBitsToFloat((int) (weights >>> Integer.SIZE));
    }

    static float second(long weights) {
        return Float.intBitsToFloat((int) weights);
    }
}
