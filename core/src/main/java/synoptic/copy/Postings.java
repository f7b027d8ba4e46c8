package synoptic.copy;

import java.util.Arrays;
import java.util.List;

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

    private final List<Shingles.Sample> samples;
    private final long[] postings;

    Postings(List<Shingles.Sample> samples) {
        this.samples = samples;
        postings = sorted(samples);
    }

    private static long[] sorted(List<Shingles.Sample> samples) {
        int total = 0;
        for (Shingles.Sample sample : samples) {
            total += sample.shingles().length;
        }
        long[] postings = new long[total];
        int next = 0;
        for (int doc = 0; doc < samples.size(); doc++) {
            for (long shingle : samples.get(doc).shingles()) {
                postings[next++] = (shingle << DOC_BITS) | doc;
            }
        }
        HashOrder.sort(postings);
        return postings;
    }

    /// Pairs of positions that share enough sampled shingles, packed as `longer << 32 | shorter`,
    /// sorted.
    long[] candidates() {
        Pairs shared = new Pairs();
        for (int start = 0; start < postings.length; ) {
            int end = end(start);
            add(start, end, shared);
            start = end;
        }
        return shared.often(samples);
    }

    /// The shingles that several texts of one outlet have; `outlets` numbers that of each text from
    /// 0, below 0 where it does not count.
    StockRuns stock(int[] outlets) {
        int[] texts = new int[outlets.length];
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
        return new StockRuns(Arrays.copyOf(stock, found));
    }

    /// The most texts of one outlet among those with a shingle; `texts` is all 0 before and after.
    private int mostOfAnOutlet(int start, int end, int[] outlets, int[] texts) {
        int most = 0;
        for (int i = start; i < end; i++) {
            int outlet = outlets[doc(i)];
            boolean again = i > start && postings[i] == postings[i - 1];
            if (outlet >= 0 && !again) {
                most = Math.max(most, ++texts[outlet]);
            }
        }
        for (int i = start; i < end; i++) {
            int outlet = outlets[doc(i)];
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
    private static final class Pairs {
        private long[] pairs = new long[1 << 12];
        private int count;

        void add(long pair) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = pair;
        }

        /// Those that share enough for the length of the shorter text.
        long[] often(List<Shingles.Sample> samples) {
            Arrays.sort(pairs, 0, count);
            long[] often = new long[count];
            int found = 0;
            for (int start = 0; start < count; ) {
                int end = start + 1;
                while (end < count && pairs[end] == pairs[start]) {
                    end++;
                }
                if (enough(pairs[start], end - start, samples)) {
                    often[found++] = longerFirst(pairs[start], samples);
                }
                start = end;
            }
            Arrays.sort(often, 0, found);
            return Arrays.copyOf(often, found);
        }
    }

    private static long longerFirst(long pair, List<Shingles.Sample> samples) {
        long first = pair >>> 32;
        long second = pair & 0xFFFFFFFFL;
        boolean longer = samples.get((int) first).outOf() > samples.get((int) second).outOf();
        return longer ? pair : second << 32 | first;
    }

    /// Beside a long text only that part of a short one's sample can be shared that is its class.
    private static boolean enough(long pair, int shared, List<Shingles.Sample> samples) {
        Shingles.Sample a = samples.get((int) (pair >>> 32));
        Shingles.Sample b = samples.get((int) pair);
        boolean alike = a.whole() == b.whole();
        int shorter =
                a.whole() && b.whole()
                        ? Math.min(a.shingles().length, b.shingles().length)
                        : Math.min(a.inClass(), b.inClass());
        return shared >= Math.max(alike ? 2 : 1, LEAST_SAMPLES * shorter);
    }
}
