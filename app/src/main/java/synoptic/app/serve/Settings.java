package synoptic.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where the server listens and whom it lets in. `token` is null where everybody is let in, which
/// is possible only where nobody but this machine can ask.
public record Settings(String host, int port, @Nullable String token, Limits limits) {

    private static final int LAST_PORT = 65_535;
    private static final int SHORTEST_TOKEN = 16;

    /// The most that one request, one asker and all together may take. `body` is in bytes; requests
    /// are counted over a second, sign-ins over a minute.
    public record Limits(long body, int requests, int signIns, int atOnce) {
        public static final Limits USUAL = new Limits(32L << 20, 500, 10, 64);
    }

    public Settings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "expected a port from 0 to %d but found %d".formatted(LAST_PORT, port));
        }
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "%s can be reached from other machines: expected a token that they must show"
                            .formatted(host));
        }
        if (token != null && token.getBytes(StandardCharsets.UTF_8).length < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "expected a token of at least %d chars but found one of %d"
                            .formatted(SHORTEST_TOKEN, token.length()));
        }
    }

    /// Whether only this machine can ask.
    boolean isPrivate() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "expected the name or address of this machine but found " + host, e);
        }
    }
}
