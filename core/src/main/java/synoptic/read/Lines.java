package synoptic.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream that are not blank, each with its number.
final class Lines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private boolean tooLong;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// Whether a file holds JSON Lines: several lines, the first of them a whole JSON object.
    static boolean areOfJson(byte[] head) {
        int start = firstInk(head, 0, head.length);
        int newline = start;
        while (newline < head.length && head[newline] != '\n') {
            newline++;
        }
        if (newline == head.length || head[start] != '{' || head[lastInk(head, newline)] != '}') {
            return false;
        }
        int next = firstInk(head, newline, head.length);
        return next < head.length && head[next] == '{';
    }

    /// The number of the line last given, from 1.
    int number() {
        return number;
    }

    /// Whether only the beginning of the line last given was kept.
    boolean isTooLong() {
        return tooLong;
    }

    /// The next line that is not blank, without its end; null at the end.
    byte @Nullable [] next() throws IOException {
        while (at < end || fill()) {
            byte[] line = line();
            int last = line.length > 0 && line[line.length - 1] == '\r' ? 1 : 0;
            if (firstInk(line, 0, line.length) < line.length) {
                return last == 0 ? line : java.util.Arrays.copyOf(line, line.length - 1);
            }
        }
        return null;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(0);
        tooLong = false;
        number++;
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            int room = longest - line.size();
            tooLong |= at - from > room;
            line.write(buffer, from, Math.min(at - from, room));
            if (at < end) {
                at++;
                break;
            }
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private static int firstInk(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static int lastInk(byte[] bytes, int before) {
        int i = before - 1;
        while (i > 0 && bytes[i] <= ' ' && bytes[i] >= 0) {
            i--;
        }
        return i;
    }
}
