package synoptic.read.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.text.Once;

/// Guesses the encoding of bytes that are not UTF-8 and do not say what they are.
///
/// Each encoding is tried: read in the right one, most characters beyond ASCII are among the
/// commonest of a language that is written in it; read in a wrong one, they are not. (The idea
/// is that of Li and Momoi, "A composite approach to language/encoding detection", 2001.)
public final class CharsetGuess {

    private static final int SAMPLE = 1 << 14;
    /// The longest character takes four bytes, and one on either side tells how words are made.
    private static final int BESIDE = 4;

    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_CJK = 2;
    private static final double MOST_MALFORMED = 0.005;
    private static final double FAINTEST = 0.6;
    private static final char FIRST_NOT_LATIN = '\u0370';
    private static final char REPLACEMENT = '\uFFFD';
    private static final String NEUTRAL = "’‘“”„‚«»‹›–—…•€£°§©®™¿¡ºª²³¹¼½¾·´×±、。，．・「」『』（）！？：；《》　";
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Once<Map<Charset, List<Letters>>> CANDIDATES =
            new Once<>(Letters::byCharset);

    private CharsetGuess() {}

    /// The likeliest encoding of text; windows-1252 where nothing speaks for another.
    public static Charset of(byte[] bytes) {
        byte[] sample = sample(bytes);
        if (isIso2022Jp(bytes)) {
            return Charset.forName("ISO-2022-JP");
        }
        Charset best = WESTERN;
        double most = score(sample, WESTERN, CANDIDATES.get().getOrDefault(WESTERN, List.of()));
        for (var candidate : CANDIDATES.get().entrySet()) {
            double score = score(sample, candidate.getKey(), candidate.getValue());
            if (score > most + 1e-9) {
                most = score;
                best = candidate.getKey();
            }
        }
        return best;
    }

    /// UTF-16 without a byte-order mark, told by the zero bytes that ASCII has in it.
    public static Optional<Charset> utf16(byte[] bytes) {
        int looked = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = looked / 2;
        if (pairs < 4 || Math.max(even, odd) * 8 < pairs || Math.min(even, odd) * 8 > pairs) {
            return Optional.empty();
        }
        if (Math.min(even, odd) * 8 > Math.max(even, odd)) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /// Whether text is in the one common encoding of 7 bits that is not ASCII.
    public static boolean isIso2022Jp(byte[] bytes) {
        for (int i = 0; i + 2 < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0x1B
                    && bytes[i + 1] == '$'
                    && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return Charset.isSupported("ISO-2022-JP");
            }
        }
        return false;
    }

    /// The bytes beyond ASCII from the first one on, and those beside them: the rest is the same
    /// in all encodings, and there is far more of it.
    private static byte[] sample(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] >= 0) {
            start++;
        }
        int from = Math.max(0, start - 1);
        int to = from + Math.min(SAMPLE, bytes.length - from);
        byte[] sample = new byte[to - from];
        int kept = 0;
        for (int i = from; i < to; i++) {
            if (isBesideOther(bytes, i, from, to)) {
                sample[kept++] = bytes[i];
            }
        }
        return Arrays.copyOf(sample, kept);
    }

    private static boolean isBesideOther(byte[] bytes, int at, int from, int to) {
        for (int i = Math.max(from, at - BESIDE); i < Math.min(to, at + BESIDE + 1); i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /// 0 to 1: how much `sample` looks like one of the languages of an encoding.
    private static double score(byte[] sample, Charset charset, List<Letters> languages) {
        String text = decoded(sample, charset);
        boolean wide = languages.stream().anyMatch(Letters::wide);
        int counted = 0;
        int bad = 0;
        int[] hits = new int[languages.size()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            boolean malformed = c == REPLACEMENT || c < 0xA0 || (c >= 0xE000 && c < 0xF900);
            bad += malformed ? 1 : 0;
            if (NEUTRAL.indexOf(c) >= 0 && (wide || !isInWord(text, i))) {
                continue;
            }
            counted++;
            if (!wide && c >= FIRST_NOT_LATIN && touchesAscii(text, i)) {
                continue; // no word is half Latin, half Greek
            }
            for (int l = 0; l < hits.length; l++) {
                hits[l] += languages.get(l).common().get(c) ? 1 : 0;
            }
        }
        if (bad > 1 + counted * MOST_MALFORMED) {
            return 0;
        }
        double best = 0;
        for (int l = 0; l < hits.length; l++) {
            boolean enough =
                    hits[l] >= (wide ? FEWEST_CJK : FEWEST_LETTERS) || charset.equals(WESTERN);
            double share = hits[l] / (counted * languages.get(l).share() + 1e-9);
            if (enough && share >= FAINTEST) {
                best = Math.max(best, wide ? Math.min(1, share) : hits[l] / (double) counted);
            }
        }
        return best;
    }

    private static boolean touchesAscii(String text, int at) {
        return (at > 0 && isAsciiLetter(text.charAt(at - 1)))
                || (at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1)));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1))
                && text.charAt(at) != '’';
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            CharBuffer text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not report", e);
        }
    }
}
