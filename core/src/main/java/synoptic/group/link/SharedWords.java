package synoptic.group.link;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// How much one report shares with others: a table of at most [#MOST_SEEN] of them, which is
/// used again and again.
public final class SharedWords {

    /// So many of the heaviest words of a report are looked up.
    public static final int TERMS = 30;

    /// No more others are looked at for one report.
    public static final int MOST_SEEN = 2000;

    static final int MOST_KEPT = 60;
    private static final double LEAST_SHARED = 0.03;

    private static final int SLOTS = Integer.highestOneBit(MOST_SEEN) * 4;

    private final int[] others = new int[SLOTS];
    private final float[] sums = new float[SLOTS];
    private final int[] used = new int[MOST_SEEN];
    private int count;

    /// Which words of a report are looked up, in order: the rarest first, of words as rare as each
    /// other the heavier, until with one more than [#MOST_SEEN] others would be looked at. `seen`
    /// tells of each of `count` words, the heaviest first, how many others it shows.
    public static int[] rarest(int count, IntUnaryOperator seen) {
        int[] order = new int[count];
        int[] others = new int[count];
        for (int i = 0; i < count; i++) {
            int its = seen.applyAsInt(i);
            int at = i;
            for (; at > 0 && others[at - 1] > its; at--) {
                order[at] = order[at - 1];
                others[at] = others[at - 1];
            }
            order[at] = i;
            others[at] = its;
        }
        int opened = 0;
        for (int all = 0; opened < count; opened++) {
            all += others[opened];
            if (all > MOST_SEEN) {
                break;
            }
        }
        return Arrays.copyOf(order, opened);
    }

    public void add(int other, float weight) {
        int slot = (other * 0x9E3779B1) >>> 19 & (SLOTS - 1);
        while (sums[slot] != 0 && others[slot] != other) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (sums[slot] == 0) {
            others[slot] = other;
            used[count++] = slot;
        }
        sums[slot] += weight;
    }

    /// Those that share most; the table is empty after.
    public int[] strongest() {
        long[] strong = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int slot = used[i];
            if (sums[slot] >= LEAST_SHARED) {
                strong[kept++] = ranked(sums[slot], others[slot]);
            }
            sums[slot] = 0;
        }
        count = 0;
        Arrays.sort(strong, 0, kept);
        int[] nearest = new int[Math.min(kept, MOST_KEPT)];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = (int) strong[i];
        }
        return nearest;
    }

    /// Sorts before others that share less, and among equals by position.
    private static long ranked(float shared, int position) {
        return (long) -Float.floatToIntBits(shared) << 32 | position;
    }
}
