package synoptic.copy;

/// The words that two texts have in common: those of the shingles that stand in both.
///
/// A word is *outside* where it stands between quotation marks in neither: two reporters may quote
/// one speech, and one of them may leave out the marks.
final class CommonWords {

    private static final byte OUTSIDE = 1;
    private static final byte QUOTED = 2;

    private final Overlap overlap;
    private final byte[] ofShorter;
    private final byte[] ofLonger;

    CommonWords(Overlap overlap) {
        this.overlap = overlap;
        ofShorter = new byte[overlap.shorter().length()];
        ofLonger = new byte[overlap.longer().length()];
        for (int i = 0; i < overlap.shorter().shingles().length; i++) {
            mark(i);
        }
    }

    /// Marks the words of a shingle in common; of one that runs on from the one before, the last.
    private void mark(int shingle) {
        int place = overlap.place(shingle);
        if (place == ShingleSet.ABSENT) {
            return;
        }
        boolean runsOn = shingle > 0 && place > 0 && overlap.place(shingle - 1) == place - 1;
        for (int w = runsOn ? Shingles.WIDTH - 1 : 0; w < Shingles.WIDTH; w++) {
            mark(shingle + w, place + w);
        }
    }

    private void mark(int inShorter, int inLonger) {
        boolean quoted =
                overlap.shorter().isQuoted(inShorter) || overlap.longer().isQuoted(inLonger);
        byte mark = quoted ? QUOTED : OUTSIDE;
        ofShorter[inShorter] = mark > ofShorter[inShorter] ? mark : ofShorter[inShorter];
        ofLonger[inLonger] = mark > ofLonger[inLonger] ? mark : ofLonger[inLonger];
    }

    int outside() {
        int outside = 0;
        for (byte mark : ofShorter) {
            outside += mark & OUTSIDE;
        }
        return outside;
    }

    /// By how many words the runs outside are longer than `free` words each, put together; runs
    /// that are stock count for nothing.
    int surplus(int free, StockRuns stock) {
        int surplus = 0;
        for (int start = 0; start < ofShorter.length; start++) {
            int end = start;
            while (end < ofShorter.length && ofShorter[end] == OUTSIDE) {
                end++;
            }
            if (end - start > free && !stock.isStock(overlap.shorter().shingles(), start, end)) {
                surplus += end - start - free;
            }
            start = end;
        }
        return surplus;
    }

    /// The part of the shorter text's words outside quotations that the longer one has.
    double keptOfShorter() {
        return kept(overlap.shorter(), ofShorter, overlap.containment());
    }

    double keptOfLonger() {
        return kept(overlap.longer(), ofLonger, overlap.ofLonger());
    }

    /// Words that the other text quotes are no more outside than those that this one does.
    private static double kept(Side side, byte[] marks, double whereAllIsQuoted) {
        int kept = 0;
        int quotedByOther = 0;
        for (int w = 0; w < marks.length; w++) {
            kept += marks[w] & OUTSIDE;
            quotedByOther += marks[w] == QUOTED && !side.isQuoted(w) ? 1 : 0;
        }
        int own = side.unquoted() - quotedByOther;
        return own == 0 ? whereAllIsQuoted : (double) kept / own;
    }
}
