package synoptic.read.plain;

/// The words of a text as a set of their hashes.
final class WordSet {

    /// An open hash table of more than twice as many slots as words; 0 is a free one.
    private final long[] slots;

    /// The words of these hashes, as [Words#hashes] gives them.
    WordSet(long[] words) {
        slots = new long[Integer.highestOneBit(words.length + 1) * 4];
        for (long word : words) {
            slots[slot(word)] = word;
        }
    }

    /// Whether at least this share of some words are in the set, each counted as often as it
    /// stands there.
    boolean hasOf(long[] words, double share) {
        int missing = 0;
        for (long word : words) {
            missing += slots[slot(word)] == word ? 0 : 1;
            if (words.length - missing < share * words.length) {
                return false;
            }
        }
        return true;
    }

    /// Where a word stands, or the free slot that it would take.
    private int slot(long word) {
        int mask = slots.length - 1;
        int slot = (int) (word ^ word >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
