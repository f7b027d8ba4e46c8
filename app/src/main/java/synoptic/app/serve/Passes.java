package synoptic.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;

/// What a browser or a program shows to be let in, and what a form shows to be taken: the token of
/// the server, and two cookies.
final class Passes {

    private static final String CSRF = "synoptic_csrf";
    private static final String PASS = "synoptic_pass";
    private static final int RANDOM_BYTES = 24;
    private static final int A_MONTH = 30 * 24 * 3600;
    private static final long MINUTE = 60_000_000_000L;

    private final @Nullable String token;
    private final Rate signIns;
    private final SecureRandom random = new SecureRandom();
    private final String salt = randomHex();

    Passes(Settings settings) {
        token = settings.token();
        signIns = new Rate(settings.limits().signIns(), MINUTE, System::nanoTime);
    }

    /// @throws Problem where there is a token, and it is not shown
    void checkToken(Context ctx) {
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
