package synoptic.copy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.text.Words;

/// Compares two texts word by word and says whether one was copied.
///
/// Words inside quotation marks count for neither side: two reporters may quote one speech.
final class SharedText {

    private static final double LEAST_KEPT = 0.6;
    private static final double LEAST_EMBEDDED = 0.35;
    private static final int LEAST_RUN = 12;
    private static final int LONG_RUN = 40;
    private static final int FEWEST_WORDS = 20;
    private static final double SAME = 0.97;

    private SharedText() {}

    /// A text ready to be compared.
    static final class Side {
        private final long[] hashes;
        private final long[] shingles;
        private final boolean[] quoted;
        private @Nullable ShingleSet set;

        Side(Article article) {
            Words words = Words.of(article.text());
            hashes = Shingles.wordHashes(words);
            shingles = Shingles.of(hashes);
            quoted = Quoted.words(article.text(), words);
        }

        int count() {
            return hashes.length;
        }

        Shingles.Sample sample() {
            return Shingles.sample(shingles);
        }

        private ShingleSet set() {
            ShingleSet known = set;
            if (known == null) {
                known = new ShingleSet(shingles);
                set = known;
            }
            return known;
        }
    }

    static Optional<CopyLink> compare(String aId, Side a, String bId, Side b) {
        if (Math.min(a.count(), b.count()) < FEWEST_WORDS) {
            return Optional.empty();
        }
        Kept ofA = kept(a, b.set());
        Kept ofB = kept(b, a.set());
        int run = Math.max(ofA.longestRun, ofB.longestRun);
        double most = Math.max(ofA.part, ofB.part);
        boolean copied =
                (most >= LEAST_KEPT && run >= LEAST_RUN)
                        || (most >= LEAST_EMBEDDED && run >= LONG_RUN);
        return copied
                ? Optional.of(
                        new CopyLink(aId, bId, ofA.part, ofB.part, run, exact(a, ofA, b, ofB)))
                : Optional.empty();
    }

    private record Kept(double part, int longestRun) {}

    private static Kept kept(Side side, ShingleSet others) {
        boolean[] covered = new boolean[side.count()];
        int run = 0;
        int longest = 0;
        for (int i = 0; i < side.shingles.length; i++) {
            if (others.has(side.shingles[i])) {
                run++;
                longest = Math.max(longest, run + Shingles.WIDTH - 1);
                for (int w = i; w < Math.min(i + Shingles.WIDTH, covered.length); w++) {
                    covered[w] = true;
                }
            } else {
                run = 0;
            }
        }
        int own = 0;
        int kept = 0;
        for (int w = 0; w < covered.length; w++) {
            if (!side.quoted[w]) {
                own++;
                kept += covered[w] ? 1 : 0;
            }
        }
        return new Kept(own == 0 ? 0 : (double) kept / own, longest);
    }

    private static boolean exact(Side a, Kept ofA, Side b, Kept ofB) {
        return ofA.part >= SAME && ofB.part >= SAME && !Changes.any(a.hashes, b.hashes);
    }
}
