package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// Stands before every request: who asks, how often, from where; and what a browser may do with
/// the answer.
final class Guard {

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'";

    private static final String HOLDS = "synoptic.holds";
    private static final long SECOND = 1_000_000_000L;
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Settings settings;
    private final Passes passes;
    private final Rate requests;
    private final Semaphore atOnce;

    Guard(Settings settings, Passes passes) {
        this.settings = settings;
        this.passes = passes;
        Settings.Limits limits = settings.limits();
        requests = new Rate(limits.requests(), SECOND, System::nanoTime);
        atOnce = new Semaphore(limits.atOnce());
    }

    /// @throws Problem where the request is turned away
    void before(Context ctx) {
        headers(ctx);
        if (!settings.isPrivate() && !requests.allows(ctx.ip())) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "too many requests; wait a second");
        }
        if (!atOnce.tryAcquire()) {
            ctx.header("Retry-After", "1");
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "too much is asked at once");
        }
        ctx.attribute(HOLDS, true);
        checkHost(ctx);
        passes.checkToken(ctx);
        if (!isRead(ctx)) {
            checkOrigin(ctx);
        }
    }

    void after(Context ctx) {
        Boolean holds = ctx.attribute(HOLDS);
        if (holds != null) {
            ctx.attribute(HOLDS, null);
            atOnce.release();
        }
    }

    private static boolean isRead(Context ctx) {
        return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        // With "no-referrer", browsers would send forms of this server with no origin as well.
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /// Another site may point a name of its own at this machine: on loopback only local names do.
    private void checkHost(Context ctx) {
        String host = ctx.header("Host");
        if (settings.isPrivate() && (host == null || !LOCAL.contains(nameOf(host)))) {
            throw new Problem(HttpStatus.MISDIRECTED_REQUEST, "expected to be asked as localhost");
        }
    }

    /// A host without its port.
    private static String nameOf(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private static void checkOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        String host = ctx.header("Host");
        String site = ctx.header("Sec-Fetch-Site");
        boolean foreign = origin != null && !authority(origin).equals(host);
        if (foreign || (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            throw Problem.forbidden("changes are taken from pages of this server only");
        }
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
