package synoptic.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes as characters, with a remark where the encoding had to be guessed.
///
/// In order: a byte-order mark, strict UTF-8, the encoding a page declares, Windows-1252.
record Decoded(String text, @Nullable String remark) {

    private static final int HEAD = 2048;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int GOOD_FOR_EACH_BAD = 4;
    private static final int LONGEST_UTF8_CHAR = 4;
    private static final double MOST_CONTROLS = 0.02;

    /// The text of `bytes`, or empty where they are no text at all.
    static Optional<Decoded> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(lenient(bytes, 3, StandardCharsets.UTF_8), null);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(lenient(bytes, 2, StandardCharsets.UTF_16LE), null);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(lenient(bytes, 2, StandardCharsets.UTF_16BE), null);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int bad = firstMalformed(bytes, out);
        return bad < 0 ? text(out.flip().toString(), null) : guessed(bytes, bad);
    }

    private static Optional<Decoded> guessed(byte[] bytes, int bad) {
        String utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
        if (isDamagedUtf8(utf8, bytes.length - bad)) {
            return text(
                    utf8,
                    "not UTF-8 at byte %d, read as UTF-8 but for what is damaged".formatted(bad));
        }
        Charset charset = declared(bytes).orElse(Charset.forName("windows-1252"));
        String remark = "not UTF-8 at byte %d, read as %s".formatted(bad, charset.name());
        return text(lenient(bytes, 0, charset), remark);
    }

    /// Whether far more chars beyond ASCII were read than were not, or but the last one was cut.
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
            if (c == 0 || (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                controls++;
            }
        }
        return controls > text.length() * MOST_CONTROLS;
    }

    /// The first byte that is not UTF-8, or -1; what could be decoded before it is in `out`.
    private static int firstMalformed(byte[] bytes, CharBuffer out) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return decoder.decode(in, out, true).isError() ? in.position() : -1;
    }

    /// The encoding a page declares; none of the UTF ones, which it would be in already (a page
    /// whose declaration could be read as ASCII is not in UTF-16).
    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            boolean bytewise = !charset.name().startsWith("UTF-");
            return bytewise ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a declared name that no one knows is no declaration
        }
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
