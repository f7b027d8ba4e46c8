package synoptic.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// The words of a text in order, each with its place and a folded form to compare by.
///
/// A word is a run of letters and digits; an apostrophe, or a dot, comma or colon between digits,
/// may stand inside it, so that `don't`, `3.5` and `1,150` are one word each. Folding lower-cases,
/// drops accents and a possessive `'s`, and writes every apostrophe as `'`.
public final class Words {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /// What makes an ASCII letter small and leaves a digit as it is.
    private static final int LOWER = 0x20;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /// Of all words where it was made for them, else none.
    private long[] hashes = {};

    private int count;

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text) {
        Words words = new Words(text);
        words.scan();
        return words;
    }

    /// With the hashes of all words, for whoever asks for each.
    public static Words hashed(String text) {
        return hashed(text, Integer.MAX_VALUE);
    }

    /// The hashes of the first words of a text, at most so many, as [#hash] gives them.
    public static long[] hashes(String text, int most) {
        return hashed(text, most).hashes();
    }

    private static Words hashed(String text, int most) {
        Words words = new Words(text);
        words.scanHashing(most);
        return words;
    }

    /// The [#hash] of each word, in order.
    public long[] hashes() {
        if (hashes.length >= count) {
            return Arrays.copyOf(hashes, count);
        }
        long[] all = new long[count];
        Arrays.setAll(all, this::hash);
        return all;
    }

    public int count() {
        return count;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    public Span span(int word) {
        return new Span(starts[word], ends[word]);
    }

    /// The first word that starts at `offset` or after it; [#count] where none does.
    public int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at < 0 ? -at - 1 : at;
    }

    /// The word as it stands in the text.
    public String raw(int word) {
        return text.substring(starts[word], ends[word]);
    }

    public boolean isCapitalised(int word) {
        return Character.isUpperCase(text.codePointAt(starts[word]));
    }

    public boolean isNumber(int word) {
        return Character.isDigit(text.charAt(starts[word]));
    }

    /// The word to compare by.
    public String folded(int word) {
        return fold(raw(word));
    }

    /// A 64-bit hash of the folded word (FNV-1a over chars): equal for words that fold alike.
    public long hash(int word) {
        return hash(text, starts[word], ends[word]);
    }

    private static long hash(String text, int start, int endOfWord) {
        int end = endWithoutPossessive(text, start, endOfWord);
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return hashOf(fold(text.substring(start, endOfWord)));
            }
            int lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
            hash = (hash ^ lower) * FNV_PRIME;
        }
        return hash;
    }

    /// The hash that [#hash] gives a word which folds to `folded`.
    public static long hashOf(String folded) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < folded.length(); i++) {
            hash = hashOn(hash, folded.charAt(i));
        }
        return hash;
    }

    /// The hash of no letters, to go on from.
    public static long hashOfNothing() {
        return FNV_OFFSET;
    }

    /// The hash of the folded letters behind `hash` and another one.
    public static long hashOn(long hash, int folded) {
        return (hash ^ folded) * FNV_PRIME;
    }

    /// The folded form of one word.
    public static String fold(String word) {
        String bare = word.substring(0, endWithoutPossessive(word, 0, word.length()));
        String plain = isAscii(bare) ? bare : withoutAccents(bare);
        return plain.toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String word) {
        String decomposed = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (!isAccent(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int endWithoutPossessive(String text, int start, int end) {
        boolean possessive =
                end - start > 2
                        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                        && isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }

    private void scan() {
        char[] chars = text.toCharArray();
        int i = 0;
        while (i < chars.length) {
            if (!isWordChar(chars[i])) {
                i++;
                continue;
            }
            int start = i;
            i = endOfWord(chars, i);
            add(start, i);
        }
    }

    /// Takes the hash of each word on the way to its end, as long as its letters need no folding.
    private void scanHashing(int most) {
        char[] chars = text.toCharArray();
        int i = 0;
        while (i < chars.length && count < most) {
            if (!isWordChar(chars[i])) {
                i++;
                continue;
            }
            int start = i;
            long hash = FNV_OFFSET;
            for (; i < chars.length && isPlain(chars[i]); i++) {
                hash = hashOn(hash, chars[i] | LOWER);
            }
            int end = i < chars.length && chars[i] == ' ' ? i : endOfWord(chars, i);
            add(start, end, end == i ? hash : hash(text, start, end));
            i = end;
        }
    }

    private void add(int start, int end, long hash) {
        add(start, end);
        if (hashes.length < count) {
            hashes = Arrays.copyOf(hashes, starts.length);
        }
        hashes[count - 1] = hash;
    }

    /// The end of the word that has begun before `at` or begins there.
    private static int endOfWord(char[] chars, int at) {
        int end = at;
        while (end < chars.length && (isWordChar(chars[end]) || joins(chars, end))) {
            end++;
        }
        return end;
    }

    /// Whether the mark at `i` stands inside a word: between two letters or between two digits.
    private static boolean joins(char[] chars, int i) {
        char mark = chars[i];
        if (mark == ' ' || i + 1 >= chars.length) {
            return false;
        }
        char before = chars[i - 1];
        char after = chars[i + 1];
        if (isApostrophe(mark)) {
            return (Character.isLetter(before) || isAccent(before)) && Character.isLetter(after);
        }
        return (mark == '.' || mark == ',' || mark == ':')
                && Character.isDigit(before)
                && Character.isDigit(after);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isWordChar(char c) {
        if (c < 0x80) {
            return isPlain(c);
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isAccent(c);
    }

    /// A letter or digit of ASCII.
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /// A mark that stands on the letter before it.
    private static boolean isAccent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }
}
