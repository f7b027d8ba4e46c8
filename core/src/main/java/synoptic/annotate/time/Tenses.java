package synoptic.annotate.time;

import java.util.Arrays;
import java.util.stream.Stream;
import synoptic.text.Words;

/// Tells whether the words around a time look ahead, by the nearest word that tells.
final class Tenses {

    private static final int BEFORE = 12;
    private static final int AFTER = 8;
    private static final long[] AHEAD =
            Stream.of(
                            "will",
                            "would",
                            "shall",
                            "won't",
                            "scheduled",
                            "expected",
                            "due",
                            "upcoming",
                            "until",
                            "till",
                            "plans",
                            "planned",
                            "going",
                            "expects",
                            "tomorrow")
                    .mapToLong(Words::hashOf)
                    .sorted()
                    .toArray();
    private static final long[] BACK =
            Stream.of(
                            "said", "was", "were", "had", "did", "told", "since", "came", "went",
                            "made", "rose", "fell", "won", "lost", "took", "began", "met", "held",
                            "left", "became", "says", "gave", "got", "saw", "found", "sent",
                            "wrote")
                    .mapToLong(Words::hashOf)
                    .sorted()
                    .toArray();

    private final String text;
    private final Words words;

    Tenses(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /// `i` is the first word of the time, `end` the one after it.
    Tense around(int i, int end) {
        int back = Math.max(0, i - BEFORE);
        for (int at = i - 1; at >= back && !endsSentence(at); at--) {
            int told = told(at);
            if (told != 0) {
                return told > 0 ? Tense.FUTURE : Tense.PAST;
            }
        }
        int ahead = Math.min(words.count(), end + AFTER);
        for (int at = end; at < ahead && !endsSentence(at - 1); at++) {
            int told = told(at);
            if (told != 0) {
                return told > 0 ? Tense.FUTURE : Tense.PAST;
            }
        }
        return Tense.PAST;
    }

    private int told(int i) {
        long hash = words.hash(i);
        if (Arrays.binarySearch(AHEAD, hash) >= 0) {
            return 1;
        }
        int e = words.end(i);
        if (text.startsWith("'ll", e - 3) || text.startsWith("’ll", e - 3)) {
            return 1;
        }
        boolean past =
                e - words.start(i) > 4 && text.charAt(e - 1) == 'd' && text.charAt(e - 2) == 'e';
        return past || Arrays.binarySearch(BACK, hash) >= 0 ? -1 : 0;
    }

    /// Whether a sentence ends after word `i`.
    private boolean endsSentence(int i) {
        if (i + 1 >= words.count()) {
            return true;
        }
        for (int at = words.end(i); at < words.start(i + 1); at++) {
            char c = text.charAt(at);
            boolean stop = ".!?;".indexOf(c) >= 0 && words.end(i) - words.start(i) > 3;
            if (c == '\n' || stop) {
                return true;
            }
        }
        return false;
    }
}
