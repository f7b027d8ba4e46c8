package synoptic.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import synoptic.news.Capture;

/// Fetches one address of the public web, once: no private addresses, no more than a few MiB and
/// seconds, and saying who asks.
final class FeedFetch {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_HOPS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long MOST_SECONDS = 60;

    private final Predicate<InetAddress> refused;

    /// `refused` are addresses that are never asked.
    FeedFetch(Predicate<InetAddress> refused) {
        this.refused = refused;
    }

    static FeedFetch ofThePublicWeb() {
        return new FeedFetch(FeedFetch::isPrivate);
    }

    /// @throws Problem where the address may not be fetched, or gives nothing
    Capture fetch(String address) {
        URI uri = allowed(address);
        try (HttpClient client = client()) {
            // A server that sends a byte now and then must not hold this up for good.
            CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS)
                    .execute(client::shutdownNow);
            for (int hop = 0; hop < MOST_HOPS; hop++) {
                HttpResponse<InputStream> response =
                        client.send(request(uri), HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (response.statusCode() / 100 != 3) {
                        return capture(uri, response.statusCode(), body);
                    }
                    String next = response.headers().firstValue("Location").orElse("");
                    uri = allowed(resolved(uri, next));
                }
            }
            throw Problem.badRequest(address + " redirects too often");
        } catch (IOException e) {
            throw Problem.badRequest(
                    "%s could not be fetched: %s".formatted(address, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.badRequest(address + " was not waited for");
        }
    }

    private static String resolved(URI uri, String next) {
        try {
            return uri.resolve(next).toString();
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(uri + " redirects to what is no address");
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("User-Agent", "Synoptic (reads a feed once, asked by a person)")
                .header(
                        "Accept",
                        "application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.1")
                .build();
    }

    private static Capture capture(URI uri, int status, InputStream body) throws IOException {
        if (status != 200) {
            throw Problem.badRequest("%s answered %d".formatted(uri, status));
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problem.badRequest("%s holds more than %d MiB".formatted(uri, MOST_BYTES >> 20));
        }
        return new Capture(uri.toString(), bytes, uri.toString(), null, Instant.now());
    }

    /// @throws Problem where it is no address of the public web
    URI allowed(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("expected an address like https://outlet.example/feed");
        }
        String scheme = uri.getScheme();
        boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw Problem.badRequest("expected an address like https://outlet.example/feed");
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(uri.getHost())) {
                if (refused.test(one)) {
                    throw Problem.forbidden(uri.getHost() + " is no address of the public web");
                }
            }
        } catch (UnknownHostException e) {
            throw Problem.badRequest("there is no host " + uri.getHost());
        }
        return uri;
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean zero = bytes.length == 4 && bytes[0] == 0;
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrier
                || zero;
    }
}
