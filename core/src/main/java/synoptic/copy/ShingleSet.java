package synoptic.copy;

/// The shingles of one text, to ask whether it has a given one: open addressing, half empty.
///
/// A shingle of hash 0 is taken for absent; one in 2^64 is.
final class ShingleSet {

    private final long[] slots;

    ShingleSet(long[] shingles) {
        slots = new long[Math.max(2, Integer.highestOneBit(shingles.length + 1) * 4)];
        for (long shingle : shingles) {
            slots[slot(shingle)] = shingle;
        }
    }

    boolean has(long shingle) {
        return shingle != 0 && slots[slot(shingle)] == shingle;
    }

    /// Where a shingle is, or would be.
    private int slot(long shingle) {
        int mask = slots.length - 1;
        int slot = (int) shingle & mask;
        while (slots[slot] != 0 && slots[slot] != shingle) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
