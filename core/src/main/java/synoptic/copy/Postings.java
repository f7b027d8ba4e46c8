package synoptic.copy;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The sampled shingles of texts, each beside the texts that have it: an inverted index, sorted.
///
/// Texts are told by their positions in the list given.
final class Postings {

    private static final int DOC_BITS = 24;
    private static final long DOC_MASK = (1L << DOC_BITS) - 1;

    /// A sampled shingle in more texts than this links each of them to the first ones only.
    private static final int COMMON = 40;

    private static final int FIRST_ONES = 3;

    /// Fewer shared samples than this part of the shorter text's are no candidate.
    private static final double LEAST_SAMPLES = 0.1;

    private final long[] postings;

    /// Each as [#posting] packs it; they are put in order in place.
    Postings(long[] postings) {
        HashOrder.sort(postings);
        this.postings = postings;
    }

    Postings(List<Shingles.Sample> samples) {
        this(postings(samples));
    }

    static long posting(long shingle, int text) {
        return (shingle << DOC_BITS) | text;
    }

    private static long[] postings(List<Shingles.Sample> samples) {
        int total = 0;
        for (Shingles.Sample sample : samples) {
            total += sample.shingles().length;
        }
        long[] postings = new long[total];
        int next = 0;
        for (int doc = 0; doc < samples.size(); doc++) {
            for (long shingle : samples.get(doc).shingles()) {
                postings[next++] = posting(shingle, doc);
            }
        }
        return postings;
    }

    /// Pairs of positions that share enough sampled shingles, packed as `longer << 32 | shorter`,
    /// sorted. `samples` are those of all texts.
    long[] candidates(List<Shingles.Sample> samples) {
        return shared().often(samples);
    }

    /// Pairs of texts that share a shingle, as often as they do, packed as `lower << 32 | higher`.
    Pairs shared() {
        Pairs shared = new Pairs();
        for (int start = 0; start < postings.length; ) {
            int end = end(start);
            add(start, end, shared);
            start = end;
        }
        return shared;
    }

    /// The shingles that several texts of one outlet have; `outlets` numbers that of each text from
    /// 0 to before `count`, below 0 where it does not count.
    long[] stock(IntUnaryOperator outlets, int count) {
        int[] texts = new int[count];
        long[] stock = new long[postings.length / (StockRuns.TEXTS + 1)];
        int found = 0;
        for (int start = 0; start < postings.length; ) {
            int end = end(start);
            if (end - start > StockRuns.TEXTS
                    && mostOfAnOutlet(start, end, outlets, texts) > StockRuns.TEXTS) {
                stock[found++] = postings[start] >>> DOC_BITS;
            }
            start = end;
        }
        return Arrays.copyOf(stock, found);
    }

    /// The most texts of one outlet among those with a shingle; `texts` is all 0 before and after.
    private int mostOfAnOutlet(int start, int end, IntUnaryOperator outlets, int[] texts) {
        int most = 0;
        for (int i = start; i < end; i++) {
            int outlet = outlets.applyAsInt(doc(i));
            boolean again = i > start && postings[i] == postings[i - 1];
            if (outlet >= 0 && !again) {
                most = Math.max(most, ++texts[outlet]);
            }
        }
        for (int i = start; i < end; i++) {
            int outlet = outlets.applyAsInt(doc(i));
            if (outlet >= 0) {
                texts[outlet] = 0;
            }
        }
        return most;
    }

    private int doc(int posting) {
        return (int) (postings[posting] & DOC_MASK);
    }

    /// Where the postings of the shingle at `start` end.
    private int end(int start) {
        int end = start + 1;
        while (end < postings.length
                && postings[start] >>> DOC_BITS == postings[end] >>> DOC_BITS) {
            end++;
        }
        return end;
    }

    private void add(int start, int end, Pairs shared) {
        int partners = end - start > COMMON ? FIRST_ONES : end - start;
        for (int i = start; i < Math.min(end, start + partners); i++) {
            for (int j = i + 1; j < end; j++) {
                if (doc(i) != doc(j)) {
                    shared.add((long) doc(i) << 32 | doc(j));
                }
            }
        }
    }

    /// What of a shingle the postings keep.
    static long kept(long shingle) {
        return shingle & (-1L >>> DOC_BITS);
    }

    /// Pairs of texts, each as often as they share a sampled shingle.
    static final class Pairs {
        private long[] pairs = new long[1 << 12];
        private int count;

        void add(long pair) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = pair;
        }

        /// Those that share enough for the length of the shorter text.
        private long[] often(List<Shingles.Sample> samples) {
            long[] often = new long[count];
            int[] found = new int[1];
            each(
                    (pair, shared) -> {
                        if (enough(pair, shared, samples)) {
                            often[found[0]++] = longerFirst(pair, samples);
                        }
                    });
            Arrays.sort(often, 0, found[0]);
            return Arrays.copyOf(often, found[0]);
        }

        /// Hands on each pair once, in order, with how often it was added.
        void each(Taker taker) {
            Arrays.sort(pairs, 0, count);
            for (int start = 0; start < count; ) {
                int end = start + 1;
                while (end < count && pairs[end] == pairs[start]) {
                    end++;
                }
                taker.take(pairs[start], end - start);
                start = end;
            }
        }

        /// Takes a pair and how many shingles it shares.
        interface Taker {
            void take(long pair, int shared);
        }
    }

    private static long longerFirst(long pair, List<Shingles.Sample> samples) {
        long first = pair >>> 32;
        long second = pair & 0xFFFFFFFFL;
        boolean longer = samples.get((int) first).outOf() > samples.get((int) second).outOf();
        return longer ? pair : second << 32 | first;
    }

    private static boolean enough(long pair, int shared, List<Shingles.Sample> samples) {
        Shingles.Sample a = samples.get((int) (pair >>> 32));
        Shingles.Sample b = samples.get((int) pair);
        return enough(a.extent(), b.extent(), shared);
    }

    /// Beside a long text only that part of a short one's sample can be shared that is its class.
    static boolean enough(Shingles.Extent a, Shingles.Extent b, int shared) {
        boolean alike = a.whole() == b.whole();
        int shorter =
                a.whole() && b.whole()
                        ? Math.min(a.sampled(), b.sampled())
                        : Math.min(a.inClass(), b.inClass());
        return shared >= Math.max(alike ? 2 : 1, LEAST_SAMPLES * shorter);
    }
}
