package synoptic.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The members of a zip file in the order they were written, without its directory at the end.
public final class ZipMembers implements Members {

    private final ZipInputStream zip;
    private final Expansion expansion;
    private final Content content = new Content();
    private @Nullable String damage;

    public ZipMembers(InputStream in, Expansion expansion) {
        // Names not marked as UTF-8 are read byte by byte, so that none is malformed.
        zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
        this.expansion = expansion;
    }

    /// Whether a file begins as a zip file does.
    public static boolean isZip(byte[] head) {
        return head.length > 4
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }

    @Override
    public @Nullable Member next() throws IOException {
        try {
            content.skipNBytes(Long.MAX_VALUE);
        } catch (EOFException e) {
            // the end of the member before, counted like all that is unpacked
        }
        if (damage != null) {
            return null;
        }
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return null;
            }
            content.open = true;
            Member.Kind kind = entry.isDirectory() ? Member.Kind.FOLDER : Member.Kind.FILE;
            return new Member(utf8(entry.getName()), kind, content);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            damaged(e);
            return null;
        }
    }

    @Override
    public @Nullable String damage() {
        return damage;
    }

    private void damaged(Exception e) {
        String message = e.getMessage();
        damage =
                "zip archive is cut off or damaged"
                        + (message == null || message.isBlank() ? "" : " (" + message + ")");
    }

    private static String utf8(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        String read = new String(bytes, StandardCharsets.UTF_8);
        boolean bytewise = name.chars().allMatch(c -> c <= 0xFF);
        return bytewise && read.indexOf('\uFFFD') < 0 ? read : name;
    }

    /// The member at hand; ends where it is damaged.
    private final class Content extends InputStream {
        private boolean open;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] out, int from, int length) throws IOException {
            if (!open || damage != null) {
                return -1;
            }
            try {
                int n = zip.read(out, from, length);
                open = n >= 0;
                if (n > 0 && !expansion.allows(n)) {
                    damage = "zip archive " + expansion.sentence();
                }
                return n;
            } catch (ZipException | EOFException e) {
                damaged(e);
                return -1;
            }
        }
    }
}
