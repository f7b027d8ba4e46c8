package synoptic.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The members of a tar file: headers of 512 bytes, each before what it describes (POSIX ustar
/// and pax, GNU long names).
public final class TarMembers implements Members {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final InputStream in;
    private long position;
    private long left;
    private int padding;
    private @Nullable String damage;

    public TarMembers(InputStream in) {
        this.in = in;
    }

    /// Whether a file begins with a header that adds up.
    public static boolean isTar(byte[] head) {
        return head.length >= BLOCK && head[0] != 0 && addsUp(head);
    }

    @Override
    public @Nullable String damage() {
        return damage;
    }

    @Override
    public @Nullable Member next() throws IOException {
        String longName = null;
        long longSize = -1;
        while (true) {
            byte[] header = header();
            if (header == null) {
                return null;
            }
            left = longSize >= 0 ? longSize : size(header);
            padding = (int) ((BLOCK - left % BLOCK) % BLOCK);
            switch (header[156]) {
                case 'L' -> longName = terminated(word());
                case 'x' -> {
                    String[] stated = pax(word());
                    longName = stated[0].isEmpty() ? longName : stated[0];
                    longSize = stated[1].isEmpty() ? -1 : Long.parseLong(stated[1]);
                }
                case 'g', 'K' -> {
                    // what holds for all files, and where links lead, is of no use here
                }
                default -> {
                    String name = longName == null ? name(header) : longName;
                    return new Member(name, kind(header[156], name), new Content());
                }
            }
        }
    }

    /// The next header; null at the end and after damage.
    private byte @Nullable [] header() throws IOException {
        if (damage != null || !skip(left) || !skip(padding)) {
            return null;
        }
        byte[] header = in.readNBytes(BLOCK);
        if (header.length == 0 || (header.length == BLOCK && isZero(header))) {
            return null;
        }
        if (header.length < BLOCK || !addsUp(header) || size(header) < 0) {
            damage = "tar archive is cut off or damaged at byte " + position;
            return null;
        }
        position += BLOCK;
        return header;
    }

    private boolean skip(long bytes) throws IOException {
        byte[] buffer = new byte[1 << 13];
        long rest = bytes;
        while (rest > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
            if (n < 0) {
                cut();
                return false;
            }
            rest -= n;
            position += n;
        }
        left = 0;
        return true;
    }

    private void cut() {
        damage = "tar archive is cut off at byte " + position;
    }

    /// What a header that only describes the next one holds.
    private byte[] word() throws IOException {
        byte[] word = in.readNBytes((int) Math.min(left, LONGEST_NAME));
        left -= word.length;
        position += word.length;
        return word;
    }

    private static String terminated(byte[] name) {
        String text = new String(name, StandardCharsets.UTF_8);
        int nul = text.indexOf(0);
        return nul < 0 ? text : text.substring(0, nul);
    }

    /// The path and the size that pax lines (`25 path=…`) state; empty where they do not.
    private static String[] pax(byte[] lines) {
        String[] stated = {"", ""};
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
            int space = line.indexOf(' ');
            String fact = line.substring(space + 1);
            if (fact.startsWith("path=")) {
                stated[0] = fact.substring(5);
            } else if (fact.matches("size=\\d{1,15}")) {
                stated[1] = fact.substring(5);
            }
        }
        return stated;
    }

    private static Member.Kind kind(byte type, String name) {
        if (type == '5' || name.endsWith("/")) {
            return Member.Kind.FOLDER;
        }
        boolean file = type == '0' || type == 0 || type == '7';
        return file ? Member.Kind.FILE : Member.Kind.LINK_OR_DEVICE;
    }

    private static String name(byte[] header) {
        String name = text(header, 0, 100);
        boolean posix = text(header, 257, 262).equals("ustar") && header[262] == 0;
        String folder = posix ? text(header, 345, 500) : "";
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static String text(byte[] header, int from, int to) {
        return terminated(Arrays.copyOfRange(header, from, to));
    }

    /// A size in octal digits, or in binary where its first bit is set; -1 where it is none.
    private static long size(byte[] header) {
        if (header[124] < 0) {
            long value = 0;
            for (int i = 128; i < 136; i++) {
                value = value << 8 | (header[i] & 0xFF);
            }
            return value;
        }
        return octal(header, 124, 136);
    }

    private static long octal(byte[] header, int from, int to) {
        long value = 0;
        boolean any = false;
        for (int i = from; i < to && (header[i] > ' ' || !any); i++) {
            if (header[i] >= '0' && header[i] <= '7') {
                value = value << 3 | (header[i] - '0');
                any = true;
            } else if (header[i] > ' ' || header[i] < 0) {
                return -1;
            }
        }
        return value;
    }

    private static boolean addsUp(byte[] header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
        }
        return sum == octal(header, 148, 156);
    }

    private static boolean isZero(byte[] header) {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /// The member at hand.
    private final class Content extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] out, int from, int length) throws IOException {
            if (left == 0 || damage != null) {
                return -1;
            }
            int n = in.read(out, from, (int) Math.min(length, left));
            if (n < 0) {
                cut();
                return -1;
            }
            left -= n;
            position += n;
            return n;
        }
    }
}
