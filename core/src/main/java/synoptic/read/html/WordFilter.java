package synoptic.read.html;

import java.util.Collection;

/// Tells of most words at once that they are not among some few.
final class WordFilter {

    /// A power of two, far above the number of words.
    private static final int BITS = 1 << 13;

    private final long[] bits = new long[BITS / Long.SIZE];

    WordFilter(Collection<String> words) {
        for (String word : words) {
            int bit = bit(word);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /// Whether a word may be one of them; true for all that are.
    boolean mayHave(String word) {
        int bit = bit(word);
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 13) & (BITS - 1);
    }
}
