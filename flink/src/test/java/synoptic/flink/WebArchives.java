package synoptic.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Pages as Common Crawl's archives of news hold them: one record a page, each under a gzip of its
/// own.
final class WebArchives {

    static final String MONDAY = "2026-03-09T09:00:00Z";
    static final String TUESDAY = "2026-03-10T21:00:00Z";

    private WebArchives() {}

    static byte[] ferry() throws IOException {
        return page(MONDAY, "nordwind", "Ferry Nordwind aground off Kestwick", FERRY);
    }

    static byte[] tugs() throws IOException {
        return page(MONDAY, "tugs", "Tugs fail to free ferry Nordwind", TUGS);
    }

    static byte[] hops() throws IOException {
        return page(TUESDAY, "hops", "Hop growers expect best harvest", HOPS);
    }

    static byte[] joined(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(record);
        }
        return all.toByteArray();
    }

    /// A whole archive, which begins by saying what it is.
    static byte[] archive(byte[]... pages) throws IOException {
        return joined(
                record(
                        "warcinfo",
                        MONDAY,
                        "",
                        "application/warc-fields",
                        "software: StormCrawler\r\nformat: WARC File Format 1.0\r\n"),
                joined(pages));
    }

    /// What was asked for, and the answer.
    private static byte[] page(String time, String name, String title, String text)
            throws IOException {
        String target = "WARC-Target-URI: https://paper.example/%s\r\n".formatted(name);
        String asked = "GET /%s HTTP/1.1\r\nHost: paper.example\r\n\r\n".formatted(name);
        String page =
                "<!doctype html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>%2$s</article></body></html>"
                        .formatted(title, text);
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return joined(
                record("request", time, target, "application/http; msgtype=request", asked),
                record("response", time, target, "application/http; msgtype=response", answer));
    }

    private static byte[] record(
            String type, String time, String fields, String content, String block)
            throws IOException {
        String record =
                """
                WARC/1.0\r
                WARC-Type: %s\r
                WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012x>\r
                WARC-Date: %s\r
                %sContent-Type: %s\r
                Content-Length: %d\r
                \r
                %s\r
                \r
                """
                        .formatted(
                                type,
                                (type + fields).hashCode() & 0xFFFF,
                                time,
                                fields,
                                content,
                                block.getBytes(StandardCharsets.UTF_8).length,
                                block);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(record.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static final String FERRY =
            "<p>The ferry Nordwind ran aground off Kestwick on Monday with 84 people on board, the harbour office said. Nobody was hurt when the ship struck the bank.</p><p>Transport Minister Ilse Marten travelled to Kestwick to see the ferry. “We will find out how this could happen,” she told reporters in the harbour.</p>";
    private static final String TUGS =
            "<p>Tugs struggled on Monday to free the Nordwind, the ferry aground off Kestwick. The harbour office said 84 people were taken ashore in boats, and nobody was hurt.</p><p>Transport Minister Ilse Marten came to the harbour of Kestwick in the afternoon.</p>";
    private static final String HOPS =
            "<p>Hop growers in the valley of the Anse expect the best harvest for ten years. Rain in June and a warm August helped, their association said on Tuesday.</p><p>Prices will hardly fall, since breweries have bought ahead for two years.</p>";
}
