package synoptic.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import synoptic.news.Capture;

/// Takes a file apart into captures: gunzips it, and parts JSON Lines into one capture a line.
public final class Unpacker {

    /// More than this out of one gzip file is taken for an attack.
    private static final int MOST_UNPACKED = 1 << 29;

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /// The captures of a file; `remarks` name the file and say what is damaged in it.
    public record Unpacked(List<Capture> captures, List<String> remarks) {
        public Unpacked {
            captures = List.copyOf(captures);
            remarks = List.copyOf(remarks);
        }
    }

    public Unpacked unpack(Capture file) {
        List<String> remarks = new ArrayList<>();
        byte[] bytes = isGzip(file.bytes()) ? gunzip(file, remarks) : file.bytes();
        List<Capture> captures =
                isJsonLines(file.path(), bytes)
                        ? lines(file.path(), bytes)
                        : List.of(new Capture(file.path(), bytes));
        return new Unpacked(captures, remarks);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2
                && (bytes[0] & 0xFF) == GZIP_FIRST
                && (bytes[1] & 0xFF) == GZIP_SECOND;
    }

    private static byte[] gunzip(Capture file, List<String> remarks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() > MOST_UNPACKED) {
                    remarks.add(cut(file, "unpacks to more than 512 MiB", out.size()));
                    break;
                }
            }
        } catch (IOException e) {
            remarks.add(cut(file, "gzip stream is cut off or damaged", out.size()));
        }
        return out.toByteArray();
    }

    private static String cut(Capture file, String what, int size) {
        return "%s: %s; the %d bytes before that are read".formatted(file.path(), what, size);
    }

    /// By name, or by content: several lines, the first of them a whole JSON object.
    private static boolean isJsonLines(String path, byte[] bytes) {
        String name = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return true;
        }
        int end = indexOf(bytes, '\n', 0);
        if (bytes.length == 0 || bytes[0] != '{' || end < 0) {
            return false;
        }
        int next = firstInk(bytes, end, bytes.length);
        return bytes[lastInk(bytes, end)] == '}' && next < bytes.length && bytes[next] == '{';
    }

    private static List<Capture> lines(String path, byte[] bytes) {
        List<Capture> captures = new ArrayList<>();
        int number = 1;
        for (int start = 0; start < bytes.length; number++) {
            int newline = indexOf(bytes, '\n', start);
            int end = newline < 0 ? bytes.length : newline;
            if (firstInk(bytes, start, end) < end) {
                int last = bytes[end - 1] == '\r' ? end - 1 : end;
                captures.add(
                        new Capture(path + ":" + number, Arrays.copyOfRange(bytes, start, last)));
            }
            start = end + 1;
        }
        return captures;
    }

    private static int indexOf(byte[] bytes, char wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
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
