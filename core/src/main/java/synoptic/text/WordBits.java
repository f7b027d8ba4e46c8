package synoptic.text;

/// Words with a set of bits each, looked up by their hash alone: a word that is not among them may,
/// hardly ever, have the bits of one that is.
public final class WordBits {

    /// A power of two, far above the number of words.
    private static final int SLOTS = 512;

    private static final int MOST = SLOTS / 2;

    private final long[] hashes = new long[SLOTS];
    private final int[] bits = new int[SLOTS];
    private int count;

    /// Gives each of some words, parted by blanks, a bit beside those it has.
    ///
    /// @throws IllegalStateException where there is no room
    public WordBits add(int bit, String words) {
        for (String word : words.split(" ")) {
            long hash = Words.hashOf(Words.fold(word));
            int slot = slot(hash);
            if (hashes[slot] == 0 && ++count > MOST) {
                throw new IllegalStateException("room for %d words, no more".formatted(MOST));
            }
            hashes[slot] = hash;
            bits[slot] |= bit;
        }
        return this;
    }

    /// The bits of a word of this hash, as [Words#hash] gives it; 0 where there is none.
    public int at(long hash) {
        return bits[slot(hash)];
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & (SLOTS - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
