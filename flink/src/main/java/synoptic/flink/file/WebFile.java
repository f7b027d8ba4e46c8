package synoptic.flink.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A file of the web as a stream. Where the connection breaks, or the server is busy, it goes on
/// after a while from where it was.
final class WebFile extends InputStream {

    /// How often a server is asked again without a byte in between, and the first pause before
    /// that; each further one is twice as long.
    record Patience(int tries, Duration pause) {
        static final Patience USUAL = new Patience(7, Duration.ofSeconds(1));

        private Duration before(int attempt) {
            return pause.multipliedBy(1L << (attempt - 1));
        }
    }

    private static final Duration ANSWER = Duration.ofMinutes(1);
    private static final int BUSY = 429;

    private final URI address;
    private final Patience patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(ANSWER)
                    .build();
    private @Nullable InputStream body;
    private long position;
    private int failures;
    private String version = "";

    /// Nothing is asked of the server before the first byte is read.
    WebFile(URI address, Patience patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        while (true) {
            try {
                int count = body().read(bytes, from, most);
                position += Math.max(0, count);
                failures = count > 0 ? 0 : failures;
                return count;
            } catch (Refused e) {
                throw e;
            } catch (IOException e) {
                waitAfter(e);
            }
        }
    }

    private void waitAfter(IOException reason) throws IOException {
        drop();
        failures++;
        if (failures >= patience.tries()) {
            throw new IOException(
                    "given up after %d tries, at byte %d: %s"
                            .formatted(failures, position, sentence(reason)),
                    reason);
        }
        try {
            Thread.sleep(patience.before(failures));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static String sentence(IOException reason) {
        String message = reason.getMessage();
        return message == null ? reason.getClass().getSimpleName() : message;
    }

    private InputStream body() throws IOException {
        if (body == null) {
            body = taken(asked());
        }
        return body;
    }

    private HttpResponse<InputStream> asked() throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(ANSWER).header("User-Agent", "synoptic");
        if (position > 0) {
            request.header("Range", "bytes=%d-".formatted(position));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private InputStream taken(HttpResponse<InputStream> answer) throws IOException {
        int status = answer.statusCode();
        if (status != (position > 0 ? 206 : 200) && status != 200) {
            answer.body().close();
            throw status >= 500 || status == BUSY
                    ? new IOException("the server answers " + status)
                    : new Refused("the server answers " + status);
        }
        same(answer);
        if (status == 200) {
            answer.body().skipNBytes(position);
        }
        return answer.body();
    }

    /// Parts of two versions make no file.
    private void same(HttpResponse<InputStream> answer) throws IOException {
        String found = answer.headers().firstValue("ETag").orElse("");
        if (position > 0 && !found.equals(version)) {
            answer.body().close();
            throw new Refused("was changed while it was read");
        }
        version = found;
    }

    private Refused interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Refused("reading was broken off: " + e.getMessage());
    }

    private void drop() throws IOException {
        if (body != null) {
            body.close();
            body = null;
        }
    }

    @Override
    public void close() throws IOException {
        drop();
        client.shutdownNow();
    }

    /// What asking again would not mend.
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
