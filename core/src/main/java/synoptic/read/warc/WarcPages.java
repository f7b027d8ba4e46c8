package synoptic.read.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import synoptic.news.Capture;
import synoptic.read.archive.Expansion;
import synoptic.read.archive.GzipStream;

/// The HTML pages of a web archive (ISO 28500), as Common Crawl writes CC-NEWS: one record
/// after the other, never the whole file.
///
/// Requests, redirects, errors, pictures and the like are passed over and counted.
public final class WarcPages {

    /// A page longer than this is no news report.
    private static final int LONGEST_PAGE = 1 << 26;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})");

    private final String path;
    private final Frames frames;
    private int passedOver;

    /// Goes on behind a place that cannot be unpacked; false where there is nothing more.
    public interface Resume {
        boolean further() throws IOException;
    }

    /// The pages in `in`, the unpacked bytes of the archive at `path`.
    public WarcPages(String path, InputStream in, Resume resume) {
        this.path = path;
        this.frames = new Frames(in, resume, LONGEST_PAGE);
    }

    /// How many records so far hold no page.
    public int passedOver() {
        return passedOver;
    }

    /// The next page or damaged record, or null at the end.
    public @Nullable WarcItem next() throws IOException {
        for (Frame frame = frames.next(); frame != null; frame = frames.next()) {
            if (frame.isDamaged()) {
                return new WarcItem.Damaged(frame.number(), frame.damage());
            }
            WarcItem item = frame.bytes().length == 0 ? null : page(frame);
            if (item != null) {
                return item;
            }
            passedOver++;
        }
        return null;
    }

    private @Nullable WarcItem page(Frame frame) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(frame.bytes()))) {
            Optional<WarcRecord> record = reader.next();
            if (record.isPresent() && record.get() instanceof WarcResponse response) {
                return page(frame, response);
            }
            return null;
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException e) {
            return new WarcItem.Damaged(frame.number(), "cannot be read: " + oneLine(e));
        }
    }

    private @Nullable WarcItem page(Frame frame, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean html = type.isBlank() || type.contains("html");
        if (http.status() < 200 || http.status() > 299 || !html) {
            return null;
        }
        byte[] body = body(http, frame.bytes());
        if (body.length == 0 || (type.isBlank() && !startsAsMarkup(body))) {
            return null;
        }
        String encoding = http.headers().first("Content-Encoding").orElse("").strip();
        if (encoding.equalsIgnoreCase("br") || encoding.equalsIgnoreCase("zstd")) {
            return new WarcItem.Damaged(
                    frame.number(), "is packed as '" + encoding + "', expected gzip");
        }
        Matcher charset = CHARSET.matcher(type);
        return new WarcItem.Page(
                new Capture(
                        path + ":" + frame.number(),
                        unpacked(body),
                        response.headers()
                                .first("WARC-Target-URI")
                                .map(WarcPages::bare)
                                .orElse(null),
                        charset.find() ? charset.group(1) : null,
                        time(response)));
    }

    /// The body without its transfer encoding. Crawlers often store it plain and keep the
    /// header that says it was sent in chunks.
    private static byte[] body(HttpResponse http, byte[] record) {
        try (InputStream in = http.body().stream()) {
            byte[] body = in.readAllBytes();
            if (body.length > 0) {
                return body;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            // not in chunks after all
        }
        int httpHeader = blankLine(record, 0);
        int start = blankLine(record, httpHeader);
        return Arrays.copyOfRange(record, start, Math.max(start, record.length - 4));
    }

    /// The place after the next blank line.
    private static int blankLine(byte[] bytes, int from) {
        for (int i = from; i + 3 < bytes.length; i++) {
            if (bytes[i] == '\r'
                    && bytes[i + 1] == '\n'
                    && bytes[i + 2] == '\r'
                    && bytes[i + 3] == '\n') {
                return i + 4;
            }
        }
        return bytes.length;
    }

    /// Gunzipped where it is gzipped, whatever the header says: what there is of it.
    private static byte[] unpacked(byte[] body) throws IOException {
        if (!GzipStream.isGzip(body)) {
            return body;
        }
        try (InputStream in =
                new GzipStream(new ByteArrayInputStream(body), new Expansion(LONGEST_PAGE, 0))) {
            return in.readNBytes(LONGEST_PAGE);
        }
    }

    private static boolean startsAsMarkup(byte[] body) {
        String head = new String(body, 0, Math.min(64, body.length), StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith("<");
    }

    /// Some writers put an address in angle brackets.
    private static String bare(String address) {
        String bare = address.strip();
        return bare.startsWith("<") && bare.endsWith(">")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }

    private static @Nullable Instant time(WarcRecord record) {
        try {
            return record.headers().first("WARC-Date").map(Instant::parse).orElse(null);
        } catch (DateTimeException e) {
            return null; // a time that is none is not stated
        }
    }

    private static String oneLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
