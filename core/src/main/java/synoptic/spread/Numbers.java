package synoptic.spread;

import java.util.Arrays;

/// Numbers in the order in which they were added.
final class Numbers {

    private long[] all = new long[16];
    private int count;

    void add(long number) {
        if (count == all.length) {
            all = Arrays.copyOf(all, count * 2);
        }
        all[count++] = number;
    }

    /// By its bits.
    void add(double number) {
        add(Double.doubleToRawLongBits(number));
    }

    void addAll(long[] numbers) {
        if (count + numbers.length > all.length) {
            all = Arrays.copyOf(all, Math.max(all.length * 2, count + numbers.length));
        }
        System.arraycopy(numbers, 0, all, count, numbers.length);
        count += numbers.length;
    }

    long get(int place) {
        return all[place];
    }

    int count() {
        return count;
    }

    long last() {
        return all[count - 1];
    }

    long[] longs() {
        return Arrays.copyOf(all, count);
    }

    int[] ints() {
        int[] ints = new int[count];
        for (int i = 0; i < count; i++) {
            ints[i] = (int) all[i];
        }
        return ints;
    }

    /// Of numbers that were added by their bits.
    double[] doubles() {
        return Arrays.stream(all, 0, count).mapToDouble(Double::longBitsToDouble).toArray();
    }

    /// Of numbers that were added by their bits.
    float[] floats() {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = Float.intBitsToFloat((int) all[i]);
        }
        return floats;
    }

    /// In order, each once.
    long[] distinct() {
        Arrays.sort(all, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }
}
