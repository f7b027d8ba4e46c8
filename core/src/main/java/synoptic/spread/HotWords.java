package synoptic.spread;

import java.util.Arrays;
import synoptic.group.link.SharedWords;
import synoptic.group.profile.LongIndex;

/// Holds back words of very many reports where they come from: of a word that stands in more than
/// are ever looked at for one, no one needs to know in which.
public final class HotWords {

    private final LongIndex words = new LongIndex(1 << 10);
    private int[] counts = new int[1 << 10];

    /// Whether it is worth telling of one more report that it has a word: no more are told than it
    /// takes to see that they are too many.
    public boolean isTold(long word) {
        int number = words.add(word);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
        }
        return counts[number]++ <= SharedWords.MOST_SEEN;
    }
}
