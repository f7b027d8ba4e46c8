package synoptic.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;

/// Finds the articles that share their text.
///
/// Candidates share sampled shingles; each is then compared word by word. Which links are found
/// depends on the set of articles alone, not on their order.
public final class CopyFinder {

    private static final int DOC_BITS = 24;
    private static final long DOC_MASK = (1L << DOC_BITS) - 1;

    /// A sampled shingle in more texts than this links each of them to the first ones only.
    private static final int COMMON = 40;

    private static final int FIRST_ONES = 3;

    /// Fewer shared samples than this part of the shorter text's are no candidate.
    private static final double LEAST_SAMPLES = 0.25;

    /// The links between any two of `articles`, ordered by id. Ids must differ.
    public List<CopyLink> links(List<Article> articles) {
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Article::id));
        Sides sides = new Sides(ordered);
        List<Shingles.Sample> samples = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            samples.add(sides.get(i).sample());
        }
        return verified(ordered, sides, candidates(samples));
    }

    /// Pairs of positions, packed as `first << 32 | second`, that share enough sampled shingles.
    private static long[] candidates(List<Shingles.Sample> samples) {
        long[] postings = postings(samples);
        Pairs shared = new Pairs();
        for (int start = 0; start < postings.length; ) {
            int end = start + 1;
            while (end < postings.length && sameShingle(postings[start], postings[end])) {
                end++;
            }
            add(postings, start, end, shared);
            start = end;
        }
        return shared.often(samples);
    }

    /// Every sampled shingle beside the position of its text, sorted.
    private static long[] postings(List<Shingles.Sample> samples) {
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
        Arrays.sort(postings);
        return postings;
    }

    private static boolean sameShingle(long one, long other) {
        return one >>> DOC_BITS == other >>> DOC_BITS;
    }

    private static void add(long[] postings, int start, int end, Pairs shared) {
        int partners = end - start > COMMON ? FIRST_ONES : end - start;
        for (int i = start; i < Math.min(end, start + partners); i++) {
            for (int j = i + 1; j < end; j++) {
                long first = postings[i] & DOC_MASK;
                long second = postings[j] & DOC_MASK;
                if (first != second) {
                    shared.add(first << 32 | second);
                }
            }
        }
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

        /// Those that share enough for the length of the shorter text, sorted.
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
                    often[found++] = pairs[start];
                }
                start = end;
            }
            return Arrays.copyOf(often, found);
        }
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

    private static List<CopyLink> verified(List<Article> articles, Sides sides, long[] pairs) {
        List<CopyLink> links = new ArrayList<>();
        for (long pair : pairs) {
            int first = (int) (pair >>> 32);
            int second = (int) pair;
            SharedText.compare(
                            articles.get(first).id(),
                            sides.get(first),
                            articles.get(second).id(),
                            sides.get(second))
                    .ifPresent(links::add);
        }
        return links;
    }

    /// The texts looked at last, kept ready: reports that share a text are often near each other in
    /// the order of ids, and few are so many that not all can be kept.
    private static final class Sides {
        private static final int KEPT = 1 << 14;

        private final List<Article> articles;
        private final SharedText.@Nullable Side[] ready;
        private final int[] owner;

        Sides(List<Article> articles) {
            this.articles = articles;
            ready = new SharedText.@Nullable Side[Math.min(KEPT, articles.size())];
            owner = new int[ready.length];
        }

        SharedText.Side get(int position) {
            int slot = position % ready.length;
            SharedText.Side side = ready[slot];
            if (side == null || owner[slot] != position) {
                side = new SharedText.Side(articles.get(position));
                ready[slot] = side;
                owner[slot] = position;
            }
            return side;
        }
    }
}
