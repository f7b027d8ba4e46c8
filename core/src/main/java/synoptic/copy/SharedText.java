package synoptic.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.news.Article;
import synoptic.text.WordDiff;
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
    private static final int LONGEST_CHANGE = 12;
    private static final int MOST_CHANGES = 40;

    private SharedText() {}

    /// A text ready to be compared.
    static final class Side {
        private final String text;
        private final Words words;
        private final long[] hashes;
        private final long[] shingles;
        private final ShingleSet set;
        private final boolean[] quoted;

        Side(Article article) {
            text = article.text();
            words = Words.of(text);
            hashes = Shingles.wordHashes(words);
            shingles = Shingles.of(hashes);
            set = new ShingleSet(shingles);
            quoted = Quoted.words(text, words);
        }

        int count() {
            return hashes.length;
        }

        private String words(int start, int end) {
            return start == end ? "" : text.substring(words.start(start), words.end(end - 1));
        }

        private boolean anyNumber(int start, int end) {
            for (int i = start; i < end; i++) {
                if (words.isNumber(i)) {
                    return true;
                }
            }
            return false;
        }
    }

    static Optional<CopyLink> compare(String aId, Side a, String bId, Side b) {
        if (Math.min(a.count(), b.count()) < FEWEST_WORDS) {
            return Optional.empty();
        }
        Kept ofA = kept(a, b.set);
        Kept ofB = kept(b, a.set);
        int run = Math.max(ofA.longestRun, ofB.longestRun);
        double most = Math.max(ofA.part, ofB.part);
        boolean copied =
                (most >= LEAST_KEPT && run >= LEAST_RUN)
                        || (most >= LEAST_EMBEDDED && run >= LONG_RUN);
        return copied
                ? Optional.of(new CopyLink(aId, bId, ofA.part, ofB.part, run, changes(a, b)))
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

    private static List<CopyLink.Change> changes(Side a, Side b) {
        List<CopyLink.Change> changes = new ArrayList<>();
        for (WordDiff.Edit edit : WordDiff.edits(a.hashes, b.hashes)) {
            boolean replaced = edit.aEnd() > edit.aStart() && edit.bEnd() > edit.bStart();
            int longer = Math.max(edit.aEnd() - edit.aStart(), edit.bEnd() - edit.bStart());
            if (replaced && longer <= LONGEST_CHANGE && changes.size() < MOST_CHANGES) {
                boolean figure =
                        a.anyNumber(edit.aStart(), edit.aEnd())
                                || b.anyNumber(edit.bStart(), edit.bEnd());
                changes.add(
                        new CopyLink.Change(
                                a.words(edit.aStart(), edit.aEnd()),
                                b.words(edit.bStart(), edit.bEnd()),
                                figure));
            }
        }
        return changes;
    }
}
