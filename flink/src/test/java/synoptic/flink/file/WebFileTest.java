package synoptic.flink.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WebFileTest {

    private static final byte[] FILE =
            "The ferry ran aground off Kestwick.".repeat(4000).getBytes(StandardCharsets.UTF_8);
    private static final WebFile.Patience SHORT = new WebFile.Patience(3, Duration.ofMillis(1));

    private final List<String> ranges = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void goesOnWhereAConnectionBroke() throws IOException {
        CountDownLatch read = new CountDownLatch(1);
        serve(
                exchange -> {
                    send(exchange, 40_000, "one");
                    await(read);
                    exchange.close();
                });

        try (WebFile file = file()) {
            byte[] first = file.readNBytes(40_000);
            read.countDown();
            byte[] rest = file.readAllBytes();

            assertThat(Arrays.copyOf(FILE, 40_000)).isEqualTo(first);
            assertThat(Arrays.copyOfRange(FILE, 40_000, FILE.length)).isEqualTo(rest);
        }
        assertThat(ranges)
                .hasSizeGreaterThan(2)
                .startsWith("none")
                .element(1)
                .isEqualTo("bytes=40000-");
    }

    /// What is on its way when a connection breaks may be lost with it.
    private static void await(CountDownLatch read) throws IOException {
        try {
            read.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Test
    void goesOnWithAServerThatGivesWholeFilesOnly() throws IOException {
        serve(
                exchange -> {
                    boolean first = ranges.size() == 1;
                    exchange.sendResponseHeaders(200, FILE.length);
                    exchange.getResponseBody().write(FILE, 0, first ? 40_000 : FILE.length);
                    exchange.close();
                });

        assertThat(read()).isEqualTo(FILE);
    }

    @Test
    void waitsForABusyServer() throws IOException {
        serve(
                exchange -> {
                    if (ranges.size() < 3) {
                        exchange.sendResponseHeaders(503, -1);
                        exchange.close();
                    } else {
                        part(exchange, FILE.length, "one");
                    }
                });

        assertThat(read()).isEqualTo(FILE);
    }

    @Test
    void givesUpAServerThatStaysBusyAndSaysSo() {
        serve(
                exchange -> {
                    exchange.sendResponseHeaders(503, -1);
                    exchange.close();
                });

        assertThatThrownBy(this::read)
                .hasMessage("given up after 3 tries, at byte 0: the server answers 503");
        assertThat(ranges).hasSize(3);
    }

    @Test
    void asksOnceForWhatIsNotThere() {
        serve(
                exchange -> {
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });

        assertThatThrownBy(this::read).hasMessage("the server answers 404");
        assertThat(ranges).hasSize(1);
    }

    @Test
    void neverPutsPartsOfTwoVersionsTogether() {
        serve(exchange -> part(exchange, 40_000, "version " + ranges.size()));

        assertThatThrownBy(this::read).hasMessage("was changed while it was read");
    }

    private void serve(HttpHandler handler) {
        server.createContext(
                "/",
                exchange -> {
                    String range = exchange.getRequestHeaders().getFirst("Range");
                    ranges.add(range == null ? "none" : range);
                    handler.handle(exchange);
                });
    }

    /// What is asked for, but breaks off after so many bytes.
    private static void part(HttpExchange exchange, int most, String version) throws IOException {
        send(exchange, most, version);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int most, String version) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from =
                range == null ? 0 : Integer.parseInt(range.replace("bytes=", "").replace("-", ""));
        exchange.getResponseHeaders().set("ETag", version);
        exchange.sendResponseHeaders(from == 0 ? 200 : 206, FILE.length - from);
        exchange.getResponseBody().write(FILE, from, Math.min(most, FILE.length - from));
        exchange.getResponseBody().flush();
    }

    private WebFile file() {
        return new WebFile(
                URI.create("http://localhost:%d/file".formatted(server.getAddress().getPort())),
                SHORT);
    }

    private byte[] read() throws IOException {
        try (WebFile file = file()) {
            return file.readAllBytes();
        }
    }
}
