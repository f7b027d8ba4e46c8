package synoptic.copy;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.WordDiff;
import synoptic.text.Words;

/// The words that read otherwise in two texts; worked out only for what is shown.
final class Changes {

    private static final int LONGEST = 12;
    private static final int MOST = 40;

    private Changes() {}

    /// What was changed to get from one text to the other, in order.
    static List<CopyLink.Change> between(String textA, String textB) {
        Words a = Words.of(textA);
        Words b = Words.of(textB);
        List<CopyLink.Change> changes = new ArrayList<>();
        for (WordDiff.Edit edit : WordDiff.edits(Shingles.wordHashes(a), Shingles.wordHashes(b))) {
            if (isChange(edit) && changes.size() < MOST) {
                boolean figure =
                        anyNumber(a, edit.aStart(), edit.aEnd())
                                || anyNumber(b, edit.bStart(), edit.bEnd());
                changes.add(
                        new CopyLink.Change(
                                textA.substring(a.start(edit.aStart()), a.end(edit.aEnd() - 1)),
                                textB.substring(b.start(edit.bStart()), b.end(edit.bEnd() - 1)),
                                figure));
            }
        }
        return changes;
    }

    /// Whether any words read otherwise in two texts, given by the hashes of their words.
    static boolean any(long[] a, long[] b) {
        return WordDiff.edits(a, b).stream().anyMatch(Changes::isChange);
    }

    /// Some words stand for others; what was only added or left out, or is long, is no change.
    private static boolean isChange(WordDiff.Edit edit) {
        int ofA = edit.aEnd() - edit.aStart();
        int ofB = edit.bEnd() - edit.bStart();
        return ofA > 0 && ofB > 0 && Math.max(ofA, ofB) <= LONGEST;
    }

    private static boolean anyNumber(Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.isNumber(i)) {
                return true;
            }
        }
        return false;
    }
}
