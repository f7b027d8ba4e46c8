package synoptic.eval.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Pages as a crawler keeps them: a web archive, each record a gzip member of its own.
final class MadeArchive {

    private MadeArchive() {}

    static byte[] of(List<String> pages) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < pages.size(); i++) {
            archive.writeBytes(gzipped(record("https://made.example/" + i, pages.get(i))));
        }
        return archive.toByteArray();
    }

    private static byte[] record(String url, String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
                        .formatted(body.length);
        String warc =
                """
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r
                WARC-Date: 2026-03-11T04:05:06Z\r
                WARC-Target-URI: %s\r
                Content-Type: application/http; msgtype=response\r
                Content-Length: %d\r
                \r
                """
                        .formatted(url, http.length() + body.length);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes((warc + http).getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static byte[] gzipped(byte[] record) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
