package synoptic.spread;

/// How a pot is spread over blocks: its reports are numbered from 0 in the order of their ids and
/// dealt out one by one, words and the like by their hashes.
///
/// Reports and hot words are both spread evenly, so no block has more than its share of either.
public record Partition(int reports, int blocks) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// Texts are numbered in so many bits where their runs of words are looked up.
    private static final int NUMBER_BITS = 24;

    public Partition {
        if (reports < 0 || reports > 1 << NUMBER_BITS || blocks < 1) {
            throw new IllegalArgumentException(
                    "expected at most %d reports in a window and at least one block to spread them over, but found %d and %d"
                            .formatted(1 << NUMBER_BITS, reports, blocks));
        }
    }

    /// The block that has a report.
    public int blockOf(int report) {
        return report % blocks;
    }

    /// Where in its block it stands.
    int local(int report) {
        return report / blocks;
    }

    /// The report that stands there.
    int report(int block, int local) {
        return local * blocks + block;
    }

    /// How many reports a block has.
    int size(int block) {
        return (reports - block + blocks - 1) / blocks;
    }

    /// The block where all meet that share a key: a word, a shingle, an address.
    public int blockOf(long key) {
        return (int) (((key * SPREAD) >>> 33) % blocks);
    }
}
