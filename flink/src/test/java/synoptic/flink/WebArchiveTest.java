package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Web archives as Common Crawl writes them, into windows by the moments of their captures.
class WebArchiveTest {

    private static final String MONDAY = "2026-03-09T09:00:00Z";
    private static final String TUESDAY = "2026-03-10T21:00:00Z";

    @Test
    void givesEachWindowTheEventsOfItsPages(@TempDir Path folder) throws Exception {
        byte[] ferry = page(MONDAY, "nordwind", "Ferry Nordwind aground off Kestwick", FERRY);
        byte[] tugs = page(MONDAY, "tugs", "Tugs fail to free ferry Nordwind", TUGS);
        byte[] hops = page(TUESDAY, "hops", "Hop growers expect best harvest", HOPS);
        Path all = Files.createDirectories(folder.resolve("all")).resolve("news.warc.gz");
        Files.write(all, joined(ferry, hops, tugs));
        Path first = Files.write(folder.resolve("first.warc.gz"), joined(ferry, tugs));
        Path second = Files.write(folder.resolve("second.warc.gz"), joined(hops));
        Path list = Files.writeString(folder.resolve("paths.txt"), "news.warc.gz\n");
        Path output = folder.resolve("output");

        Job.of(
                        "--files",
                        "@" + list,
                        "--base",
                        all.getParent() + "/",
                        "--output",
                        output.toUri().toString(),
                        "--window",
                        "P1D",
                        "--hop",
                        "P1D")
                .execute();

        assertThat(lines(output.resolve("events/2026-03-09T000000Z"))).isEqualTo(events(first));
        assertThat(lines(output.resolve("events/2026-03-10T000000Z"))).isEqualTo(events(second));
    }

    private static List<String> events(Path file) {
        return OneMachine.events(OneMachine.named(List.of(file.toString())));
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        FileResults.lines(folder, lines::add);
        return lines;
    }

    private static byte[] joined(byte[]... records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(record);
        }
        return all.toByteArray();
    }

    private static byte[] page(String time, String name, String title, String text)
            throws IOException {
        String page =
                "<!doctype html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>%2$s</article></body></html>"
                        .formatted(title, text);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        String record =
                """
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012x>\r
                WARC-Date: %s\r
                WARC-Target-URI: https://paper.example/%s\r
                Content-Type: application/http; msgtype=response\r
                Content-Length: %d\r
                \r
                %s\r
                \r
                """
                        .formatted(
                                name.hashCode() & 0xFFFF,
                                time,
                                name,
                                http.getBytes(StandardCharsets.UTF_8).length,
                                http);
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
