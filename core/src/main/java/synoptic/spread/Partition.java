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

    /// The block where two reports are compared. All are dealt out to groups, and each two groups
    /// have a block, so a report is sent to no more blocks than there are groups, fewer than the
    /// square root of 2 × `blocks`. Where any two may have to meet, the square root of `blocks` is
    /// the least (Afrati, Das Sarma, Salihoglu & Ullman 2013, "Upper and lower bounds on the cost
    /// of a map-reduce computation").
    int meetingOf(int a, int b) {
        int groups = groups();
        int low = Math.min(a % groups, b % groups);
        int high = Math.max(a % groups, b % groups);
        return high * (high + 1) / 2 + low;
    }

    /// The most of which each two, and each by itself, can have a block.
    private int groups() {
        return (int) ((Math.sqrt(8.0 * blocks + 1) - 1) / 2);
    }

    /// Where in its block it stands.
    int local(int report) {
        return report / blocks;
    }

    /// The report that stands there. Events are numbered in the same way.
    int report(int block, int local) {
        return Math.addExact(Math.multiplyExact(local, blocks), block);
    }

    /// How many reports a block has.
    int size(int block) {
        return (reports - block + blocks - 1) / blocks;
    }

    /// The block where all meet that share a key: a word, a shingle, an address.
    public int blockOfKey(long key) {
        return (int) (((key * SPREAD) >>> 33) % blocks);
    }
}
