package synoptic.annotate.name;

import java.util.Arrays;
import java.util.List;
import synoptic.text.Span;
import synoptic.text.Words;

/// The words of a text as the finder of names sees them: which may stand in a name, and what each
/// shows of itself.
final class NameTokens {

    private static final int LONGEST_GAP = 3;
    private static final int SHORT = 3;
    private static final int FEW = 5;
    private static final double MOSTLY = 0.8;

    final String text;
    final Words words;
    final int count;
    final long[] hashes;
    final int[] flags;

    /// What the longest listed phrase that holds the word is.
    final int[] phraseFlags;

    /// The number of the sentence that holds the word.
    final int[] sentence;

    private boolean[] headline = {};
    final boolean[] opens;
    final boolean[] candidate;

    /// Hashes of words that stand in lower case somewhere in the text.
    private final long[] lower;
    /// Hashes of words that stand capitalised inside a sentence somewhere in the text.
    private final long[] upper;

    NameTokens(String text, List<Span> sentences, Words words, NameLists lists) {
        this.text = text;
        this.words = words;
        count = words.count();
        hashes = new long[count];
        flags = new int[count];
        phraseFlags = new int[count];
        sentence = new int[count];
        opens = new boolean[count];
        candidate = new boolean[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = words.hash(i);
            flags[i] = lists.of(hashes[i]);
        }
        open(sentences);
        headlines();
        lower = seen(false);
        upper = seen(true);
        choose();
        phrases(lists);
    }

    private void open(List<Span> sentences) {
        int at = 0;
        int last = -1;
        for (int i = 0; i < count; i++) {
            while (at < sentences.size() && words.start(i) >= sentences.get(at).end()) {
                at++;
            }
            sentence[i] = at;
            opens[i] = at != last || afterQuoteMark(words.start(i));
            last = at;
        }
    }

    private boolean afterQuoteMark(int at) {
        return at > 0 && "\"“‘'«:".indexOf(text.charAt(at - 1)) >= 0;
    }

    /// Whether nearly all words of the sentence of word `i` are capitalised, as in a headline.
    boolean inHeadline(int i) {
        return headline[sentence[i]];
    }

    private void headlines() {
        headline = new boolean[count == 0 ? 1 : sentence[count - 1] + 1];
        for (int start = 0; start < count; ) {
            int end = start;
            int capitals = 0;
            int counted = 0;
            while (end < count && sentence[end] == sentence[start]) {
                if (words.end(end) - words.start(end) > SHORT) {
                    counted++;
                    capitals += words.isCapitalised(end) ? 1 : 0;
                }
                end++;
            }
            headline[sentence[start]] = counted >= FEW && capitals >= MOSTLY * counted;
            start = end;
        }
    }

    private long[] seen(boolean capitalised) {
        long[] seen = new long[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            boolean counts = capitalised ? !opens[i] : true;
            if (counts && words.isCapitalised(i) == capitalised) {
                seen[n++] = hashes[i];
            }
        }
        long[] sorted = Arrays.copyOf(seen, n);
        Arrays.sort(sorted);
        return sorted;
    }

    boolean seenLower(int i) {
        return Arrays.binarySearch(lower, hashes[i]) >= 0;
    }

    boolean seenUpper(int i) {
        return Arrays.binarySearch(upper, hashes[i]) >= 0;
    }

    private void choose() {
        for (int i = 0; i < count; i++) {
            candidate[i] = mayStand(i);
        }
        for (int i = count - 1; i > 0; i--) { // what connects must lead to a name
            if (candidate[i] && !words.isCapitalised(i) && is(NameLists.CONNECTS, i)) {
                candidate[i] = i + 1 < count && candidate[i + 1] && touches(i + 1);
            }
        }
    }

    private boolean mayStand(int i) {
        if (words.isCapitalised(i)) {
            return true;
        }
        boolean after = i > 0 && candidate[i - 1] && touches(i);
        if (words.isNumber(i)) {
            return after || (i + 1 < count && words.isCapitalised(i + 1) && touches(i + 1));
        }
        if (!is(NameLists.CONNECTS, i)) {
            return false;
        }
        return after
                || (words.end(i) - words.start(i) == 2
                        && words.end(i) < text.length()
                        && text.charAt(words.end(i)) == '-');
    }

    private void phrases(NameLists lists) {
        for (int i = 0; i < count; i++) {
            if (!candidate[i]) {
                continue;
            }
            long hash = 0;
            for (int n = 0; n < NameLists.LONGEST_PHRASE && i + n < count; n++) {
                if (n > 0 && !(candidate[i + n] && touches(i + n))) {
                    break;
                }
                hash = NameLists.then(hash, hashes[i + n]);
                int found = n == 0 ? 0 : lists.ofPhrase(hash);
                for (int k = 0; found != 0 && k <= n; k++) {
                    phraseFlags[i + k] |= found;
                }
            }
        }
    }

    boolean is(int flag, int i) {
        return i >= 0 && i < count && (flags[i] & flag) != 0;
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < count && words.isCapitalised(i);
    }

    /// Whether words `i - 1` and `i` can be of one name by what stands between them.
    boolean touches(int i) {
        if (i <= 0 || i >= count || sentence[i] != sentence[i - 1]) {
            return false;
        }
        int from = words.end(i - 1);
        int gap = words.start(i) - from;
        if (gap > LONGEST_GAP) {
            return false;
        }
        for (int at = from; at < words.start(i); at++) {
            if (" \u00a0-–.&'’/".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        boolean dot = text.charAt(from) == '.' && gap > 1;
        return !dot || words.end(i - 1) - words.start(i - 1) <= 4;
    }

    /// The char before the word, a space at the start of the text.
    char before(int i) {
        int at = words.start(i);
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    char after(int i) {
        int at = words.end(i);
        return at >= text.length() ? ' ' : text.charAt(at);
    }

    /// The first mark between word `i` and the next that is no space.
    char markAfter(int i) {
        char after = after(i);
        return after == ' ' && words.end(i) + 1 < text.length()
                ? sign(text.charAt(words.end(i) + 1))
                : after;
    }

    private static char sign(char c) {
        return Character.isLetterOrDigit(c) ? ' ' : c;
    }

    boolean isPossessive(int i) {
        int end = words.end(i);
        return end - words.start(i) > 2
                && text.charAt(end - 1) == 's'
                && "'’".indexOf(text.charAt(end - 2)) >= 0;
    }

    /// How the word is written: capitals, digits, length.
    int shape(int i) {
        int start = words.start(i);
        int end = words.end(i) - (isPossessive(i) ? 2 : 0);
        int length = end - start;
        int capitals = 0;
        int digits = 0;
        int limit = Math.min(end, start + 20);
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        int kind =
                digits == length
                        ? 0
                        : digits > 0
                                ? 1
                                : capitals == 0
                                        ? 2
                                        : capitals == length
                                                ? 3
                                                : capitals > 1 ? 4 : isCapitalised(i) ? 5 : 6;
        return kind * 4 + (length == 1 ? 0 : length <= 3 ? 1 : length <= 6 ? 2 : 3);
    }

    /// A hash of the last `n` letters of the word, possessive left out.
    int ending(int i, int n) {
        int end = words.end(i) - (isPossessive(i) ? 2 : 0);
        int hash = n;
        for (int at = Math.max(words.start(i), end - n); at < end; at++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(at));
        }
        return hash;
    }

    int beginning(int i, int n) {
        int hash = n;
        int end = Math.min(words.end(i), words.start(i) + n);
        for (int at = words.start(i); at < end; at++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(at));
        }
        return hash;
    }
}
