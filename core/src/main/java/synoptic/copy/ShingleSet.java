package synoptic.copy;

/// The shingles of one text, to ask whether and where it has a given one: open addressing, half
/// empty.
///
/// A slot holds a shingle, but for its highest bits, and its place: so a look costs one access. Two
/// shingles are taken for one where they differ in those bits alone, as two of 2^44 do.
final class ShingleSet {

    static final int ABSENT = -1;

    private static final int PLACE_BITS = 20;
    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
    private static final long EMPTY = 0;

    private final long[] slots;
    private int size;

    ShingleSet(long[] shingles) {
        slots = new long[Math.max(2, Integer.highestOneBit(shingles.length + 1) * 4)];
        for (int place = 0; place < Math.min(shingles.length, PLACE_MASK); place++) {
            int slot = slot(shingles[place]);
            if (slots[slot] == EMPTY) {
                slots[slot] = shingles[place] << PLACE_BITS | (place + 1);
                size++;
            }
        }
    }

    /// How many different shingles there are.
    int size() {
        return size;
    }

    boolean has(long shingle) {
        return slots[slot(shingle)] != EMPTY;
    }

    /// The first place of a shingle among those given, [#ABSENT] for none.
    int place(long shingle) {
        return (int) (slots[slot(shingle)] & PLACE_MASK) - 1;
    }

    /// Where a shingle is, or would be.
    private int slot(long shingle) {
        int mask = slots.length - 1;
        int slot = (int) shingle & mask;
        while (slots[slot] != EMPTY && (slots[slot] ^ shingle << PLACE_BITS) >>> PLACE_BITS != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
