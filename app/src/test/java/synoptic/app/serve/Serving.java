package synoptic.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import synoptic.Synoptic;
import synoptic.news.Capture;
import synoptic.read.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server over made reports, and one who asks it, with the cookies of one browser.
final class Serving implements AutoCloseable {

    static final Synoptic SYNOPTIC = Synoptic.builtIn();
    private static final JsonMapper JSON = new JsonMapper();

    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private Serving(Shelf shelf, Settings settings) {
        server = new Server(shelf, settings).start();
    }

    static Serving samples() {
        return of(MemoryShelf.demonstrating(SYNOPTIC, sampleFiles()), open());
    }

    static Serving of(Shelf shelf, Settings settings) {
        return new Serving(shelf, settings);
    }

    static Serving holding(String name, String text) {
        MemoryShelf shelf = new MemoryShelf(SYNOPTIC);
        Capture capture = new Capture(name, text.getBytes(StandardCharsets.UTF_8));
        shelf.change(ingest -> ingest.files(List.of(Source.of(capture)), new Told()));
        return of(shelf, open());
    }

    static Settings open() {
        return new Settings("127.0.0.1", 0, null, Settings.Limits.USUAL);
    }

    static List<Source> sampleFiles() {
        try (Stream<Path> files = Files.walk(Path.of("..", "samples"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("gold"))
                    .map(file -> Source.of(file.toString(), () -> Files.newInputStream(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Server server() {
        return server;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(builder(path, headers).GET().build());
    }

    HttpResponse<String> browse(String path) {
        return get(path, "Accept", "text/html");
    }

    Document page(String path) {
        return Jsoup.parse(browse(path).body(), address(path));
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    /// A page's token for its forms.
    String csrf() {
        return page("/bring").select("input[name=csrf]").attr("value");
    }

    HttpResponse<String> post(
            String path, List<Map.Entry<String, String>> form, String... headers) {
        String body =
                form.stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                builder(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> post(String path, byte[] body, String... headers) {
        return send(
                builder(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    /// What comes back for these bytes, as they are.
    String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder builder(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address(path)));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
