package synoptic.read.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parts a web archive into its records, so that a damaged one costs only itself, and a long
/// one no memory.
final class Frames {

    private static final int LONGEST_LINE = 1 << 16;
    private static final int LONGEST_HEADER = 1 << 18;
    private static final String START = "WARC/";
    private static final Pattern LENGTH =
            Pattern.compile("(?im)^content-length:[ \\t]*(\\d{1,15})[ \\t\\r]*$");
    private static final Pattern KIND =
            Pattern.compile("(?im)^warc-type:[ \\t]*([a-z]{1,20})[ \\t\\r]*$");

    private final BufferedInputStream in;
    private final WarcPages.Resume resume;
    private final int longest;
    private int number;
    private String line = "";

    Frames(InputStream in, WarcPages.Resume resume, int longest) {
        this.in = new BufferedInputStream(in, 1 << 14);
        this.resume = resume;
        this.longest = longest;
    }

    /// The next record, or null at the end. Only responses keep their bytes.
    @Nullable Frame next() throws IOException {
        boolean lost = false;
        while (!line.startsWith(START)) {
            lost |= !line.isBlank();
            String read = line();
            if (read != null) {
                line = read;
            } else if (lost || !resume.further()) {
                line = "";
                return lost ? damaged("is none: expected a line that starts with WARC/") : null;
            } else {
                line = "";
                return damaged("could not be unpacked");
            }
        }
        return lost ? damaged("is none: expected a line that starts with WARC/") : record();
    }

    private Frame damaged(String why) {
        number++;
        return Frame.damaged(number, why);
    }

    private Frame record() throws IOException {
        number++;
        StringBuilder header = new StringBuilder(line.stripTrailing()).append("\r\n");
        line = "";
        String next = line();
        while (next != null && !next.isBlank() && header.length() < LONGEST_HEADER) {
            if (next.startsWith(START)) {
                line = next;
                return Frame.damaged(number, "ends inside of its header");
            }
            header.append(next.stripTrailing()).append("\r\n");
            next = line();
        }
        if (next == null || !next.isBlank()) {
            return Frame.damaged(
                    number, next == null ? "is cut off in its header" : "has a header without end");
        }
        Matcher length = LENGTH.matcher(header);
        Matcher kind = KIND.matcher(header);
        if (!length.find() || !kind.find()) {
            return Frame.damaged(number, "states no length or no type");
        }
        return block(header, kind.group(1), Long.parseLong(length.group(1)));
    }

    private Frame block(StringBuilder header, String kind, long length) throws IOException {
        boolean wanted = kind.equalsIgnoreCase("response");
        boolean tooLong = length > longest;
        byte[] block = wanted && !tooLong ? in.readNBytes((int) length) : new byte[0];
        if (block.length < length && !skip(length - block.length)) {
            return Frame.damaged(number, "is cut off");
        }
        if (wanted && tooLong) {
            return Frame.damaged(number, "is longer than " + longest + " bytes");
        }
        String after = line();
        if (after != null && !after.isBlank()) {
            line = after;
            return Frame.damaged(number, "is not as long as it states");
        }
        return wanted
                ? new Frame(number, kind, joined(header, block), "")
                : Frame.passedOver(number, kind);
    }

    private static byte[] joined(StringBuilder header, byte[] block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(header.length() + block.length + 8);
        out.writeBytes(header.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(block);
        out.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
        return out.toByteArray();
    }

    private boolean skip(long bytes) throws IOException {
        byte[] buffer = new byte[1 << 13];
        long rest = bytes;
        while (rest > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
            if (n < 0) {
                return false;
            }
            rest -= n;
        }
        return true;
    }

    /// The next line, or its first chars where it is very long; null at the end.
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n' && bytes.size() < LONGEST_LINE) {
            bytes.write(b);
            b = in.read();
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
