package synoptic.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a listing of Common Crawl to events, over HTTP and from a copy in a folder.
class CommonCrawlTest {

    private static final String NEWS = "crawl-data/CC-NEWS/2026/03/";

    @TempDir Path folder;
    private Path crawl;

    @BeforeEach
    void writeACrawl() throws IOException {
        crawl = folder.resolve("crawl");
        Path news = Files.createDirectories(crawl.resolve(NEWS));
        Files.write(
                news.resolve("CC-NEWS-20260309120000-00001.warc.gz"),
                WebArchives.archive(WebArchives.ferry(), WebArchives.tugs()));
        Files.write(
                news.resolve("CC-NEWS-20260310120000-00002.warc.gz"),
                WebArchives.archive(WebArchives.hops()));
        Files.write(
                news.resolve("warc.paths.gz"),
                zipped(
                        "%1$sCC-NEWS-20260309120000-00001.warc.gz\n%1$sCC-NEWS-20260310120000-00002.warc.gz\n"
                                .formatted(NEWS)));
    }

    @Test
    void isReadOverHttp() throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] file =
                            Files.readAllBytes(
                                    crawl.resolve(exchange.getRequestURI().getPath().substring(1)));
                    exchange.sendResponseHeaders(200, file.length);
                    exchange.getResponseBody().write(file);
                    exchange.close();
                });
        server.start();
        try {
            events("http://localhost:%d/".formatted(server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }

        assertThat(lines("2026-03-09T000000Z"))
                .isEqualTo(oneMachine("ferry.warc.gz", WebArchives.ferry(), WebArchives.tugs()));
        assertThat(lines("2026-03-10T000000Z"))
                .isEqualTo(oneMachine("hops.warc.gz", WebArchives.hops()));
    }

    @Test
    void isReadFromAFolderAndAsFarAsWanted() throws Exception {
        events(crawl + "/", "--most", "1");

        assertThat(lines("2026-03-09T000000Z")).hasSize(1);
        assertThat(lines("2026-03-10T000000Z")).isEmpty();
    }

    @Test
    void tellsWhereNoListingIs() {
        assertThatThrownBy(
                        () ->
                                Job.of(
                                        "--cc-news",
                                        "2026/04",
                                        "--base",
                                        crawl + "/",
                                        "--output",
                                        "nowhere"))
                .hasMessage(
                        crawl
                                + "/crawl-data/CC-NEWS/2026/04/warc.paths.gz: no such file or folder");
        assertThatThrownBy(() -> Job.of("--cc-news", "2026-04", "--output", "nowhere"))
                .hasMessage("cc-news: expected a month like 2026/01 but found '2026-04'");
    }

    private void events(String base, String... more) throws Exception {
        List<String> settings =
                new ArrayList<>(
                        List.of(
                                "--cc-news",
                                "2026/03",
                                "--base",
                                base,
                                "--window",
                                "P1D",
                                "--hop",
                                "P1D",
                                "--output",
                                folder.resolve("output").toUri().toString()));
        settings.addAll(List.of(more));
        Job.of(settings.toArray(String[]::new)).execute();
    }

    private List<String> lines(String window) throws IOException {
        List<String> lines = new ArrayList<>();
        FileResults.lines(folder.resolve("output/events").resolve(window), lines::add);
        return lines;
    }

    private List<String> oneMachine(String name, byte[]... pages) throws IOException {
        Path file = Files.write(folder.resolve(name), WebArchives.joined(pages));
        return OneMachine.events(OneMachine.named(List.of(file.toString())));
    }

    private static byte[] zipped(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(words.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
