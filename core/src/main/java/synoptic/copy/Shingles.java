package synoptic.copy;

/// The runs of five words of a text, hashed: what copies share and independent accounts do not.
///
/// After Broder 1997, "On the resemblance and containment of documents".
final class Shingles {

    static final int WIDTH = 5;

    /// One shingle in this many is kept in a [#sample]; a power of two.
    private static final int SAMPLED = 8;

    /// A text of fewer words is sampled whole.
    private static final int SHORT = 80;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long FACTOR_TO_WIDTH = power();

    private Shingles() {}

    /// The hash of every run of five words, in order; a shorter text has one of all its words.
    static long[] of(long[] words) {
        if (words.length == 0) {
            return new long[0];
        }
        int count = Math.max(1, words.length - WIDTH + 1);
        long[] shingles = new long[count];
        long rolling = 0;
        for (int i = 0; i < words.length; i++) {
            rolling = rolling * FACTOR + words[i];
            if (i >= WIDTH) {
                rolling -= words[i - WIDTH] * FACTOR_TO_WIDTH;
            }
            if (i >= WIDTH - 1) {
                shingles[i - WIDTH + 1] = mix(rolling);
            }
        }
        if (words.length < WIDTH) {
            shingles[0] = mix(rolling);
        }
        return shingles;
    }

    /// Some shingles of a text, or the `whole` of a short one's; `inClass` of them are those a long
    /// text would have kept, `outOf` is how many the text has.
    @SuppressWarnings("ArrayRecordComponent") // passed on once, and compared by nobody
    record Sample(long[] shingles, int inClass, boolean whole, int outOf) {

        Extent extent() {
            return new Extent(shingles.length, inClass, whole);
        }
    }

    /// How much of a text is in its sample.
    record Extent(int sampled, int inClass, boolean whole) {}

    /// The shingles whose hash falls in one class of [#SAMPLED]: the same for the same run
    /// anywhere.
    static Sample sample(long[] shingles) {
        int inClass = 0;
        for (long shingle : shingles) {
            inClass += isSampled(shingle) ? 1 : 0;
        }
        boolean whole = shingles.length < SHORT;
        long[] kept = whole ? shingles : inClass(shingles, inClass);
        return new Sample(kept, inClass, whole, shingles.length);
    }

    private static long[] inClass(long[] shingles, int count) {
        long[] kept = new long[count];
        int next = 0;
        for (long shingle : shingles) {
            if (isSampled(shingle)) {
                kept[next++] = shingle;
            }
        }
        return kept;
    }

    static boolean isSampled(long shingle) {
        return (shingle & (SAMPLED - 1)) == 0;
    }

    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return h ^ (h >>> 32);
    }

    private static long power() {
        long power = 1;
        for (int i = 0; i < WIDTH; i++) {
            power *= FACTOR;
        }
        return power;
    }
}
