package synoptic.group.profile;

import java.util.Arrays;

/// Numbers keys 0, 1, 2 in the order in which they are first added: open addressing, at most half
/// full, no object a key.
public final class LongIndex {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys;
    private int[] slots;
    private int count;

    public LongIndex(int expected) {
        int size = Integer.highestOneBit(Math.max(8, expected)) * 4;
        keys = new long[size / 2];
        slots = new int[size];
    }

    public int count() {
        return count;
    }

    public long key(int number) {
        return keys[number];
    }

    /// The number of a key, -1 where it was not added.
    public int find(long key) {
        return slots[slot(key)] - 1;
    }

    /// The number of a key, which is [#count] before the call where the key is new.
    public int add(long key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[count] = key;
        slots[slot] = ++count;
        return count - 1;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, keys.length * 2);
        slots = new int[slots.length * 2];
        for (int number = 0; number < count; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }
}
