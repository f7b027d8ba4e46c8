package synoptic.copy;

import java.util.Optional;

/// Compares two texts word by word and says whether one, or a part of it, was taken over.
///
/// What a copy is, and why these bounds: docs/notes/what-is-a-copy.md.
final class SharedText {

    private static final int FEWEST_WORDS = 20;

    /// Who shares this part of all runs of five words has a copy, if any run is outside quotations.
    private static final double HALF = 0.5;

    /// Texts as near as this are copies whatever is quoted in them.
    private static final double NEARLY_ALL = 0.9;

    /// Below this part nothing is a copy.
    private static final double LEAST = 0.15;

    /// Any two writers may share as many words in a row now and then.
    private static final int FREE = 8;

    /// Words shared in runs beyond the first [#FREE] of each that make a copy of a part.
    private static final int LEAST_SURPLUS = 15;

    private static final double SAME = 0.97;

    private SharedText() {}

    static Optional<CopyLink> compare(String aId, Side a, String bId, Side b, StockRuns stock) {
        if (Math.min(a.length(), b.length()) < FEWEST_WORDS) {
            return Optional.empty();
        }
        Overlap overlap = new Overlap(a, b);
        if (overlap.containment() < LEAST) {
            return Optional.empty();
        }
        CommonWords common = new CommonWords(overlap);
        return isCopied(overlap, common, stock)
                ? Optional.of(link(aId, a, bId, b, overlap, common))
                : Optional.empty();
    }

    private static boolean isCopied(Overlap overlap, CommonWords common, StockRuns stock) {
        return overlap.ofLonger() >= NEARLY_ALL
                || (overlap.containment() >= HALF && common.outside() >= Shingles.WIDTH)
                || common.surplus(FREE, stock) >= LEAST_SURPLUS;
    }

    private static CopyLink link(
            String aId, Side a, String bId, Side b, Overlap overlap, CommonWords common) {
        boolean shorterFirst = overlap.shorter() == a;
        double ofA = shorterFirst ? common.keptOfShorter() : common.keptOfLonger();
        double ofB = shorterFirst ? common.keptOfLonger() : common.keptOfShorter();
        boolean exact = ofA >= SAME && ofB >= SAME && !Changes.any(a.words(), b.words());
        return new CopyLink(aId, bId, ofA, ofB, overlap.containment(), overlap.longestRun(), exact);
    }
}
