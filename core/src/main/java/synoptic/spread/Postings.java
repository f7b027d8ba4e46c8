package synoptic.spread;

import java.util.Arrays;
import synoptic.group.profile.LongIndex;

/// The reports of each word or the events of each theme; of one that more than `most` have only
/// one more than that.
final class Postings {

    private final int most;
    private final LongIndex words = new LongIndex(1 << 10);
    private int[][] reports = new int[1 << 10][];
    private int[] counts = new int[1 << 10];

    Postings(int most) {
        this.most = most;
    }

    void addAll(long[] keys, int[] values) {
        for (int i = 0; i < keys.length; i++) {
            add(keys[i], values[i]);
        }
    }

    void add(long word, int report) {
        int number = words.add(word);
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
            reports = Arrays.copyOf(reports, number * 2);
        }
        int[] known = reports[number];
        if (known == null) {
            known = new int[2];
        } else if (counts[number] == known.length) {
            known = Arrays.copyOf(known, known.length * 2);
        }
        known[counts[number]] = report;
        reports[number] = known;
        counts[number] += counts[number] > most ? 0 : 1;
    }

    /// Takes a word and its reports.
    interface Taker {
        void take(long word, int[] reports);
    }

    void each(Taker taker) {
        for (int number = 0; number < words.count(); number++) {
            taker.take(words.key(number), reports(number));
        }
    }

    private int[] reports(int number) {
        return Arrays.copyOf(reports[number], counts[number]);
    }

    /// The reports of a word, none where it is not known.
    int[] of(long word) {
        int number = words.find(word);
        return number < 0 ? new int[0] : reports(number);
    }
}
