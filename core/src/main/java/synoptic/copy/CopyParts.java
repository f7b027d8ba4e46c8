package synoptic.copy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import synoptic.news.Article;

/// What [CopyFinder] does, in parts that can be done apart, each with some of the texts or some of
/// the shingles of a pot. Put together they give the same links.
public final class CopyParts {

    private CopyParts() {}

    /// The sampled shingles of a text, as postings keep them, and how much of the text they are.
    @SuppressWarnings("ArrayRecordComponent") // on its way to where texts meet
    public record Sample(long[] shingles, long extent) {

        public static Sample of(String text) {
            Shingles.Sample sample = new Side(text).sample();
            long[] kept = sample.shingles().clone();
            for (int i = 0; i < kept.length; i++) {
                kept[i] = Postings.kept(kept[i]);
            }
            return new Sample(kept, packed(sample.extent()));
        }
    }

    private static long packed(Shingles.Extent extent) {
        return (long) extent.sampled() << 32
                | (long) extent.inClass() << 1
                | (extent.whole() ? 1 : 0);
    }

    private static Shingles.Extent extent(long packed) {
        return new Shingles.Extent((int) (packed >>> 32), (int) packed >>> 1, (packed & 1) != 0);
    }

    /// Whether two texts of these extents share enough sampled shingles to be compared.
    public static boolean isEnough(long one, long other, int shared) {
        return Postings.enough(extent(one), extent(other), shared);
    }

    /// Where an article stands, if its outlet is stated: versions of one article have the same, and
    /// only the first of them counts where stock is looked for.
    public static Optional<String> address(Article article) {
        return article.outlet().key() == null ? Optional.empty() : Addresses.of(article);
    }

    /// Some shingles of a pot with all texts that have them, told by their numbers.
    public static final class Shared {
        private final Postings postings;
        private final int count;

        /// Takes a pair of texts, packed as `lower << 32 | higher`, and how many of these shingles
        /// it shares.
        public interface Taker {
            void take(long pair, int shared);
        }

        /// The text of each shingle stands at its place.
        public Shared(long[] shingles, int[] texts) {
            count = shingles.length;
            long[] all = new long[shingles.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = Postings.posting(shingles[i], texts[i]);
            }
            postings = new Postings(all);
        }

        public void pairs(Taker taker) {
            postings.shared().each(taker::take);
        }

        /// The shingles that several texts of one outlet have; `outlets` tells that of each text by
        /// any number but 0, and 0 where it does not count.
        public long[] stock(IntToLongFunction outlets) {
            Map<Long, Integer> numbers = new HashMap<>();
            Map<Integer, Integer> known = new HashMap<>();
            return postings.stock(
                    text -> known.computeIfAbsent(text, any -> number(outlets, text, numbers)),
                    count);
        }

        private static int number(IntToLongFunction outlets, int text, Map<Long, Integer> numbers) {
            long outlet = outlets.applyAsLong(text);
            return outlet == 0 ? -1 : numbers.computeIfAbsent(outlet, any -> numbers.size());
        }
    }

    /// Compares texts, beside the shingles that are stock.
    public static final class Meeting {
        private final StockRuns stock;
        private final Map<String, Side> sides = new HashMap<>();

        public Meeting(long[] stock) {
            this.stock = new StockRuns(stock);
        }

        public void add(String id, String text) {
            sides.put(id, new Side(text));
        }

        /// How two of the texts that were added share their text, if they do; `a` is before `b` in
        /// the order of ids.
        public Optional<CopyLink> link(String a, String b) {
            return SharedText.compare(a, side(a), b, side(b), stock);
        }

        private Side side(String id) {
            Side side = sides.get(id);
            if (side == null) {
                throw new IllegalArgumentException("the text of " + id + " was not added");
            }
            return side;
        }
    }
}
