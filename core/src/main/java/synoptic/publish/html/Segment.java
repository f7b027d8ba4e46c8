package synoptic.publish.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Any words as one segment of an address's path, and back.
///
/// ASCII letters, digits and `-` stand as they are, so does a dot that is not the first; a blank
/// is `_`; any other byte of UTF-8 is `~` and two hex digits. So no id can lead out of its place.
public final class Segment {

    private static final int HEX = 16;

    private Segment() {}

    public static String of(String words) {
        StringBuilder segment = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c == ' ') {
                segment.append('_');
            } else if (isPlain(c) || (c == '.' && !segment.isEmpty())) {
                segment.append(c);
            } else {
                segment.append(String.format(Locale.ROOT, "~%02x", (int) c));
            }
        }
        return segment.toString();
    }

    /// The words that a segment stands for; empty where it is none of ours.
    public static Optional<String> read(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '~' && hex(segment, i + 1) >= 0) {
                bytes.write(hex(segment, i + 1));
                i += 2;
            } else if (c == '_') {
                bytes.write(' ');
            } else if (isPlain(c) || c == '.') {
                bytes.write(c);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toString(StandardCharsets.UTF_8));
    }

    private static int hex(String segment, int at) {
        if (at + 2 > segment.length()) {
            return -1;
        }
        int high = Character.digit(segment.charAt(at), HEX);
        int low = Character.digit(segment.charAt(at + 1), HEX);
        return high < 0 || low < 0 ? -1 : HEX * high + low;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-';
    }
}
