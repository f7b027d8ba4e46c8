package synoptic.annotate.name;

/// The traits of a word that speak for its being part of a name of some kind, as hashes.
final class NameTraits {

    static final int MOST = 64;

    private final NameTokens tokens;
    private final int[] traits;
    private int count;

    /// Writes into `traits`, which has room for [#MOST].
    NameTraits(NameTokens tokens, int[] traits) {
        this.tokens = tokens;
        this.traits = traits;
    }

    /// The traits of word `i` but those of the tag before; gives how many there are. `start` and
    /// `end` are the run of words that may be of one name with it.
    int of(int i, int start, int end) {
        count = 0;
        int flags = tokens.flags[i];
        int phrase = tokens.phraseFlags[i];
        boolean opens = tokens.opens[i];
        long word = tokens.hashes[i];
        int shape = tokens.shape(i);
        add(1, 0);
        add(2, word);
        add(3, word * 31 + shape / 4);
        add(4, shape);
        add(5, flags);
        add(6, phrase);
        each(7, flags);
        each(8, phrase);
        add(9, tokens.ending(i, 2));
        add(10, tokens.ending(i, 3));
        add(11, tokens.ending(i, 4));
        add(12, tokens.beginning(i, 3));
        long before = hash(i - 1);
        long after = hash(i + 1);
        add(13, before);
        add(14, after);
        add(15, before * 31 + word);
        add(16, word * 31 + after);
        add(17, before * 31 + after);
        add(18, hash(i - 2));
        add(19, hash(i + 2));
        each(20, flags(i - 1));
        each(21, flags(i + 1));
        add(22, shape(i - 1));
        add(23, shape(i + 1));
        add(24, (opens ? 2 : 0) + (tokens.seenUpper(i) ? 1 : 0) + (tokens.seenLower(i) ? 4 : 0));
        add(25, (opens ? 1L : 0L) + flags * 2L);
        add(26, (long) tokens.before(i) << 16 | tokens.markAfter(i));
        add(27, tokens.isPossessive(i) ? 1 : 0);
        int length = Math.min(4, end - start);
        int at = Math.min(3, i - start);
        add(28, length * 8L + at);
        add(29, length * 64L + at * 8L + shape / 4);
        add(30, hash(start - 1));
        add(31, hash(end));
        add(32, tokens.flags[end - 1]);
        add(33, tokens.hashes[end - 1]);
        add(34, tokens.flags[start]);
        add(35, tokens.flags[start] * 64L + length);
        add(36, hash(start - 1) * 31 + flags);
        add(37, hash(start - 1) * 31 + length);
        add(38, hash(end) * 31 + length);
        return count;
    }

    /// Appends those of the tag of the word before to the first `n`.
    int withTag(int n, int i, int tag) {
        count = n;
        add(50, tag);
        add(51, tag * 1_000L + tokens.flags[i]);
        add(52, tokens.hashes[i] * 31 + tag);
        add(53, tag * 100L + tokens.shape(i));
        add(54, hash(i - 1) * 31 + tag);
        return count;
    }

    private long hash(int i) {
        return i < 0 || i >= tokens.count ? 1 : tokens.hashes[i];
    }

    private int flags(int i) {
        return i < 0 || i >= tokens.count ? 0 : tokens.flags[i] | tokens.phraseFlags[i];
    }

    private int shape(int i) {
        return i < 0 || i >= tokens.count ? -1 : tokens.shape(i);
    }

    private void each(int kind, int flags) {
        for (int rest = flags; rest != 0 && count < MOST - 10; rest &= rest - 1) {
            add(kind, Integer.lowestOneBit(rest));
        }
    }

    private void add(int kind, long value) {
        long mixed = (value + kind * 0x9E3779B97F4A7C15L) * 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 32;
        int trait = (int) ((mixed * 0xc4ceb9fe1a85ec53L) >>> 32);
        traits[count++] = trait == 0 ? 1 : trait;
    }
}
