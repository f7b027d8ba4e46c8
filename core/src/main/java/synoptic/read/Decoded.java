package synoptic.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.read.charset.CharsetGuess;
import synoptic.read.charset.Labels;

/// Bytes as characters, with a remark where the encoding had to be guessed.
///
/// In order: a byte-order mark, UTF-16 by its zero bytes, strict UTF-8, the encoding that a
/// server or the page declares, a guess by the commonest letters of languages.
record Decoded(String text, @Nullable String remark) {

    private static final int HEAD = 2048;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)(?:charset\\s*=\\s*[\"']?|<\\?xml[^>]{1,100}encoding\\s*=\\s*[\"'])\\s*"
                            + "([a-z0-9_:.-]{2,40})");
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER = '\uFEFF';
    private static final char ESCAPE = '\u001B';
    private static final int GOOD_FOR_EACH_BAD = 4;
    private static final int LONGEST_UTF8_CHAR = 4;
    private static final double MOST_CONTROLS = 0.02;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// An encoding, and how many bytes of a mark stand before the text.
    record Encoding(Charset charset, int mark) {}

    /// The text of `bytes`, or empty where they are no text at all.
    static Optional<Decoded> of(byte[] bytes) {
        return of(bytes, null);
    }

    /// The same, where a server said which encoding it sends.
    static Optional<Decoded> of(byte[] bytes, @Nullable String served) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (mayBeOther(utf8)) {
            Optional<Encoding> certain = certain(bytes);
            if (certain.isPresent()) {
                Encoding encoding = certain.get();
                return text(lenient(bytes, encoding.mark(), encoding.charset()), null);
            }
        }
        if (utf8.indexOf(REPLACEMENT) < 0) {
            return text(utf8, null);
        }
        int bad = firstMalformed(bytes);
        return bad < 0 ? text(utf8, null) : otherThanUtf8(bytes, bad, served);
    }

    /// Whether bytes that read so as UTF-8 may have a mark before the text, or be in an encoding
    /// that is told by its zero bytes or escapes.
    private static boolean mayBeOther(String utf8) {
        boolean marked =
                utf8.isEmpty() || utf8.charAt(0) == BYTE_ORDER || utf8.charAt(0) == REPLACEMENT;
        return marked || utf8.indexOf('\0') >= 0 || utf8.indexOf(ESCAPE) >= 0;
    }

    /// The encoding of a long file, told by its first bytes; UTF-8 where they are ASCII.
    static Encoding ofHead(byte[] head) {
        Optional<Encoding> certain = certain(head);
        if (certain.isPresent()) {
            return certain.get();
        }
        int bad = firstMalformed(head);
        boolean cut = head.length - bad < LONGEST_UTF8_CHAR;
        boolean utf8 = bad < 0 || cut || isDamagedUtf8(head, bad);
        return new Encoding(utf8 ? StandardCharsets.UTF_8 : declaredOrGuessed(head, null), 0);
    }

    private static boolean isDamagedUtf8(byte[] bytes, int bad) {
        return isDamagedUtf8(lenient(bytes, 0, StandardCharsets.UTF_8), bytes.length - bad);
    }

    /// What a mark or zero bytes say.
    static Optional<Encoding> certain(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        if (CharsetGuess.isIso2022Jp(bytes)) {
            return Optional.of(new Encoding(CharsetGuess.of(bytes), 0));
        }
        return CharsetGuess.utf16(bytes).map(charset -> new Encoding(charset, 0));
    }

    private static Optional<Decoded> otherThanUtf8(byte[] bytes, int bad, @Nullable String served) {
        String utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
        if (isDamagedUtf8(utf8, bytes.length - bad)) {
            return text(
                    utf8,
                    "not UTF-8 at byte %d, read as UTF-8 but for what is damaged".formatted(bad));
        }
        Optional<Charset> declared = declared(bytes, served);
        Charset charset = declaredOrGuessed(bytes, served);
        String remark = "not UTF-8 at byte %d, read as %s".formatted(bad, charset.name());
        boolean guessed = declared.isEmpty() || !declared.get().equals(charset);
        return text(lenient(bytes, 0, charset), guessed ? remark : null);
    }

    /// What is declared, if the bytes can be that; templates declare Western where it is not
    /// so.
    private static Charset declaredOrGuessed(byte[] bytes, @Nullable String served) {
        Optional<Charset> declared = declared(bytes, served);
        if (declared.isPresent()
                && !declared.get().equals(WESTERN)
                && lenient(bytes, 0, declared.get()).indexOf(REPLACEMENT) < 0) {
            return declared.get();
        }
        return CharsetGuess.of(bytes);
    }

    /// Whether far more chars beyond ASCII were read than were not, or but the last one was
    /// cut.
    ///
    /// Text in a one-byte encoding hardly ever holds a byte sequence that is UTF-8.
    private static boolean isDamagedUtf8(String utf8, int bytesFromFirstBad) {
        long good = utf8.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
        long bad = utf8.chars().filter(c -> c == REPLACEMENT).count();
        return good > bad * GOOD_FOR_EACH_BAD
                || (good > 0 && bytesFromFirstBad < LONGEST_UTF8_CHAR);
    }

    private static Optional<Decoded> text(String text, @Nullable String remark) {
        return looksBinary(text) ? Optional.empty() : Optional.of(new Decoded(text, remark));
    }

    private static boolean looksBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        return controls > text.length() * MOST_CONTROLS;
    }

    /// The first byte that is not UTF-8, or -1.
    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        return decoder.decode(in, out, true).isError() ? in.position() : -1;
    }

    /// The encoding that a server or the page declares; none of the UTF ones, which it would be
    /// in already (a page whose declaration could be read as ASCII is not in UTF-16).
    private static Optional<Charset> declared(byte[] bytes, @Nullable String served) {
        Optional<Charset> sent =
                Optional.ofNullable(served).flatMap(Labels::charset).filter(Decoded::isBytewise);
        if (sent.isPresent()) {
            return sent;
        }
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find()
                ? Labels.charset(matcher.group(1)).filter(Decoded::isBytewise)
                : Optional.empty();
    }

    private static boolean isBytewise(Charset charset) {
        return !charset.name().startsWith("UTF-");
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not report", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
