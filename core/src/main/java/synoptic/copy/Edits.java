package synoptic.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import synoptic.text.WordDiff;

/// What has to change in one text to get another, however much was cut or added: shared runs are
/// laid side by side first, in the longest order that both keep, and words compared between them.
final class Edits {

    /// Stretches longer than this on both sides are told as a whole.
    private static final int LONGEST_COMPARED = 60;

    private final long[] a;
    private final long[] b;
    private final List<WordDiff.Edit> edits = new ArrayList<>();
    private int aAt;
    private int bAt;

    private Edits(long[] a, long[] b) {
        this.a = a;
        this.b = b;
    }

    /// The edits between two texts, given by the hashes of their words, in order.
    static List<WordDiff.Edit> between(long[] a, long[] b) {
        return new Edits(a, b).found();
    }

    private List<WordDiff.Edit> found() {
        int[] places = places();
        for (int shingle : longestRising(places)) {
            if (shingle >= aAt && places[shingle] >= bAt) {
                gap(shingle, places[shingle]);
                skipWhatIsSame();
            }
        }
        gap(a.length, b.length);
        return edits;
    }

    private int[] places() {
        ShingleSet ofB = new ShingleSet(Shingles.of(b));
        return Arrays.stream(Shingles.of(a)).mapToInt(ofB::place).toArray();
    }

    private void skipWhatIsSame() {
        while (aAt < a.length && bAt < b.length && a[aAt] == b[bAt]) {
            aAt++;
            bAt++;
        }
    }

    private void gap(int aEnd, int bEnd) {
        int ofA = aEnd - aAt;
        int ofB = bEnd - bAt;
        if (Math.min(ofA, ofB) > LONGEST_COMPARED) {
            edits.add(new WordDiff.Edit(aAt, aEnd, bAt, bEnd));
        } else if (ofA > 0 || ofB > 0) {
            for (WordDiff.Edit edit :
                    WordDiff.edits(
                            Arrays.copyOfRange(a, aAt, aEnd), Arrays.copyOfRange(b, bAt, bEnd))) {
                edits.add(
                        new WordDiff.Edit(
                                aAt + edit.aStart(),
                                aAt + edit.aEnd(),
                                bAt + edit.bStart(),
                                bAt + edit.bEnd()));
            }
        }
        aAt = aEnd;
        bAt = bEnd;
    }

    /// The positions of the longest rising run of places, those that are absent left out
    /// (Fredman 1975).
    private static int[] longestRising(int[] places) {
        int[] tails = new int[places.length];
        int[] before = new int[places.length];
        int length = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == ShingleSet.ABSENT) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places[tails[middle]] < places[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] rising = new int[length];
        int at = length == 0 ? -1 : tails[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            rising[i] = at;
            at = before[at];
        }
        return rising;
    }
}
