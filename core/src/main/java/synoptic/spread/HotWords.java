package synoptic.spread;

import java.util.Arrays;
import synoptic.group.profile.LongIndex;

/// Holds back words of very many reports, or themes of very many events, where they come from: of
/// one that more have than are ever looked at for it, no one needs to know which.
public final class HotWords {

    private final int most;
    private final LongIndex words = new LongIndex(1 << 10);
    private int[] counts = new int[1 << 10];

    /// Of a word that more than `most` have none is looked at.
    public HotWords(int most) {
        this.most = most;
    }

    /// Whether it is worth telling of one more report that it has a word: no more are told than it
    /// takes to see that they are too many.
    public boolean isTold(long word) {
        int number = words.add(word);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
        }
        return counts[number]++ <= most;
    }
}
