package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;

/// Stands before every request: who asks, how often, from where; and what a browser may do with
/// the answer.
final class Guard {

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'";

    private static final String CSRF = "synoptic_csrf";
    private static final String PASS = "synoptic_pass";
    private static final String HOLDS = "synoptic.holds";
    private static final int RANDOM_BYTES = 24;
    private static final int A_MONTH = 30 * 24 * 3600;
    private static final long SECOND = 1_000_000_000L;
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Settings settings;
    private final Rate requests;
    private final Rate signIns;
    private final Semaphore atOnce;
    private final SecureRandom random = new SecureRandom();
    private final String salt = randomHex();

    Guard(Settings settings) {
        this.settings = settings;
        Settings.Limits limits = settings.limits();
        requests = new Rate(limits.requests(), SECOND, System::nanoTime);
        signIns = new Rate(limits.signIns(), 60 * SECOND, System::nanoTime);
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
        checkToken(ctx);
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

    private void checkToken(Context ctx) {
        String token = settings.token();
        if (token == null || isOpen(ctx.path()) || mayPass(ctx, token)) {
            return;
        }
        throw new Problem(HttpStatus.UNAUTHORIZED, "sign in, or send the token as Bearer");
    }

    /// What must be reached to sign in.
    private static boolean isOpen(String path) {
        return path.equals("/sign-in") || path.startsWith("/assets/");
    }

    private boolean mayPass(Context ctx, String token) {
        String bearer = ctx.header("Authorization");
        if (bearer != null && same(bearer, "Bearer " + token)) {
            return true;
        }
        String pass = ctx.cookie(PASS);
        return pass != null && same(pass, passOf(token));
    }

    private String passOf(String token) {
        return Sha256.hex(salt + token);
    }

    /// @throws Problem where the token is another one, or was tried too often
    void signIn(Context ctx, String tried) {
        if (!signIns.allows(ctx.ip())) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "too many attempts; wait a minute");
        }
        String token = settings.token();
        if (token == null || !same(tried, token)) {
            throw Problem.forbidden("this is not the token the server was started with");
        }
        cookie(ctx, PASS, passOf(token));
    }

    private static void cookie(Context ctx, String name, String value) {
        ctx.cookie(new Cookie(name, value, "/", A_MONTH, false, true, null, SameSite.STRICT));
    }

    /// What a form of this browser must hand back.
    String csrf(Context ctx) {
        String known = ctx.cookie(CSRF);
        if (known != null && known.matches("[0-9a-f]{48}")) {
            return known;
        }
        String fresh = randomHex();
        cookie(ctx, CSRF, fresh);
        return fresh;
    }

    /// @throws Problem where a form does not come from a page of this server
    void checkForm(Context ctx, @Nullable String handedBack) {
        String known = ctx.cookie(CSRF);
        if (known == null || handedBack == null || !same(known, handedBack)) {
            throw Problem.forbidden("this form is out of date: open its page again and send it");
        }
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

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private String randomHex() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
