package synoptic.copy;

/// Runs of words that an outlet prints below article after article: calls to subscribe, rights,
/// teasers. They are told by the sampled shingles that several of its texts have.
final class StockRuns {

    /// An outlet's shingles that are in more of its texts than this are stock.
    static final int TEXTS = 3;

    private final ShingleSet stock;

    StockRuns(long[] stock) {
        this.stock = new ShingleSet(stock);
    }

    /// Whether most of the sampled shingles of the words `start` to `end` are stock.
    boolean isStock(long[] shingles, int start, int end) {
        int sampled = 0;
        int known = 0;
        for (int i = start; i <= end - Shingles.WIDTH; i++) {
            if (Shingles.isSampled(shingles[i])) {
                sampled++;
                known += stock.has(Postings.kept(shingles[i])) ? 1 : 0;
            }
        }
        return 2 * known > sampled;
    }
}
