package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import synoptic.news.Capture;

class FeedFetchTest {

    private static final FeedFetch ANYWHERE = new FeedFetch(address -> false);

    private final HttpServer outlet;

    FeedFetchTest() throws IOException {
        outlet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serves() {
        outlet.createContext("/feed", exchange -> answer(exchange, 200, "<rss/>"));
        outlet.createContext("/moved", exchange -> moved(exchange, "/feed"));
        outlet.createContext("/round", exchange -> moved(exchange, "/round"));
        outlet.createContext("/odd", exchange -> moved(exchange, "http://a b/"));
        outlet.createContext("/inside", exchange -> moved(exchange, "http://10.0.0.1/feed"));
        outlet.createContext("/gone", exchange -> answer(exchange, 410, ""));
        outlet.createContext("/huge", exchange -> answer(exchange, 200, "x".repeat(9 << 20)));
        outlet.start();
    }

    @AfterEach
    void stops() {
        outlet.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void moved(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + outlet.getAddress().getPort() + path;
    }

    @Test
    void givesWhatAnAddressHoldsAlsoWhereItHasMoved() {
        for (String path : List.of("/feed", "/moved")) {
            Capture capture = ANYWHERE.fetch(at(path));

            assertThat(new String(capture.bytes(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
            assertThat(capture.url()).isEqualTo(at("/feed"));
        }
    }

    @Test
    void saysWhyAnAddressGivesNothing() {
        assertThatThrownBy(() -> ANYWHERE.fetch(at("/gone")))
                .hasMessage(at("/gone") + " answered 410");
        assertThatThrownBy(() -> ANYWHERE.fetch(at("/round")))
                .hasMessage(at("/round") + " redirects too often");
        assertThatThrownBy(() -> ANYWHERE.fetch(at("/odd")))
                .hasMessage(at("/odd") + " redirects to what is no address");
        assertThatThrownBy(() -> ANYWHERE.fetch(at("/huge")))
                .hasMessage(at("/huge") + " holds more than 8 MiB");
    }

    @Test
    void looksAtEveryAddressItIsLedTo() {
        FeedFetch careful = new FeedFetch(InetAddress::isSiteLocalAddress);

        assertThatThrownBy(() -> careful.fetch(at("/inside")))
                .hasMessage("10.0.0.1 is no address of the public web");
    }

    @Test
    void fetchesNothingFromPrivateAddresses() {
        FeedFetch feeds = FeedFetch.ofThePublicWeb();
        for (String address :
                List.of(
                        "http://127.0.0.1/feed",
                        "http://localhost:8420/",
                        "http://[::1]/",
                        "http://10.0.0.1/",
                        "http://192.168.1.1/",
                        "http://169.254.169.254/latest/meta-data",
                        "http://100.64.0.1/",
                        "http://0.0.0.0/",
                        "http://[fd00::1]/")) {
            assertThatThrownBy(() -> feeds.allowed(address))
                    .as(address)
                    .hasMessageEndingWith("is no address of the public web");
        }
        for (String address : List.of("file:///etc/passwd", "ftp://a.example/", "no address", "")) {
            assertThatThrownBy(() -> feeds.allowed(address))
                    .hasMessage("expected an address like https://outlet.example/feed");
        }
    }
}
