package synoptic.copy;

/// Two articles share their text: how much of each the other has, and what differs between them.
///
/// `keptOfA` is the part of A's words, outside quotation marks, that stand in B in runs of at least
/// five words; `keptOfB` the other way round; `containment` the part of the shorter text's runs of
/// five words, quotations included, that the other has; all 0 to 1. `longestRun` counts words. A
/// fact of two texts: it does not say who copied. `a` is before `b` in the order of ids. `isExact`:
/// the same text, in which no word reads otherwise, and at most a line of one is not in the other.
public record CopyLink(
        String a,
        String b,
        double keptOfA,
        double keptOfB,
        double containment,
        int longestRun,
        boolean isExact) {

    private static final double HALF = 0.5;

    /// Words of A that read otherwise in B.
    public record Change(String inA, String inB, Kind kind) {
        public boolean figure() {
            return kind == Kind.FIGURE;
        }
    }

    /// What was changed; of several the first.
    public enum Kind {
        /// A number is among the words.
        FIGURE,
        /// The words stand between quotation marks in both.
        QUOTE,
        /// All words are capitalised in both.
        NAME,
        WORDS
    }

    /// Whether at least half of one of the two stands in the other, quotations counted or not.
    public boolean hasHalf() {
        return containment >= HALF || Math.max(keptOfA, keptOfB) >= HALF;
    }

    public boolean joins(String id) {
        return a.equals(id) || b.equals(id);
    }

    /// The same link told from the other side.
    public CopyLink turned() {
        return new CopyLink(b, a, keptOfB, keptOfA, containment, longestRun, isExact);
    }

    /// `shares 93% of its words, longest run 212`.
    public String reason() {
        return "shares %d%% of the shorter text's words, %d in a row"
                .formatted(Math.round(100 * Math.max(keptOfA, keptOfB)), longestRun);
    }
}
