package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Who is let in, and what is turned away.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {

    private static final String TOKEN = "a token of many chars";

    private final Serving serving = Serving.samples();

    @AfterAll
    void stops() {
        serving.close();
    }

    @Test
    void letsOthersInOnlyWithAToken() {
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, null, Settings.Limits.USUAL))
                .hasMessage(
                        "0.0.0.0 can be reached from other machines: expected a token that they"
                                + " must show");
        assertThatThrownBy(() -> new Settings("127.0.0.1", 0, "short", Settings.Limits.USUAL))
                .hasMessage("expected a token of at least 16 chars but found one of 5");
        assertThatThrownBy(() -> new Settings("127.0.0.1", 70_000, null, Settings.Limits.USUAL))
                .hasMessage("expected a port from 0 to 65535 but found 70000");
    }

    @Test
    void asksForTheTokenOnceAndTakesItAsBearerToo() {
        Settings settings = new Settings("127.0.0.1", 0, TOKEN, Settings.Limits.USUAL);
        try (Serving guarded = Serving.of(new MemoryShelf(Serving.SYNOPTIC), settings)) {
            HttpResponse<String> asked = guarded.browse("/");

            assertThat(asked.statusCode()).isEqualTo(401);
            assertThat(asked.body()).contains("name=\"token\"");
            assertThat(guarded.get("/api").statusCode()).isEqualTo(401);
            assertThat(guarded.get("/api", "Authorization", "Bearer " + TOKEN).statusCode())
                    .isEqualTo(200);
            assertThat(guarded.get("/api", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            assertThat(guarded.post("/sign-in", List.of(Map.entry("token", "x"))).statusCode())
                    .isEqualTo(403);
            assertThat(guarded.browse("/").statusCode()).isEqualTo(401);
            assertThat(guarded.post("/sign-in", List.of(Map.entry("token", TOKEN))).statusCode())
                    .isEqualTo(303);
            assertThat(guarded.browse("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void lookToItThatTokensCannotBeGuessedFast() {
        Settings settings = new Settings("127.0.0.1", 0, TOKEN, Settings.Limits.USUAL);
        try (Serving guarded = Serving.of(new MemoryShelf(Serving.SYNOPTIC), settings)) {
            int status = 0;
            for (int i = 0; i < 30; i++) {
                status =
                        guarded.post("/sign-in", List.of(Map.entry("token", "guess " + i)))
                                .statusCode();
            }

            assertThat(status).isEqualTo(429);
        }
    }

    @Test
    void answersOnLoopbackOnlyWhoAsksForThisMachine() {
        assertThat(serving.raw("GET /api HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(
                        serving.raw(
                                "GET /api HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void takesFormsOnlyFromItsOwnPages() {
        String csrf = serving.csrf();
        List<Map.Entry<String, String>> hide =
                List.of(Map.entry("edit", "hide"), Map.entry("event", "none"));
        List<Map.Entry<String, String>> withToken =
                List.of(
                        Map.entry("csrf", csrf),
                        Map.entry("edit", "hide"),
                        Map.entry("event", "none"));

        assertThat(serving.post("/edits", hide).statusCode()).isEqualTo(403);
        assertThat(serving.post("/edits", withToken).statusCode()).isEqualTo(404);
        assertThat(serving.post("/edits", withToken, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(serving.post("/edits", withToken, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(serving.post("/bring", new byte[] {1}).statusCode()).isEqualTo(403);
    }

    @Test
    void tellsBrowsersToRunNothingButItsOwnFiles() {
        for (String path : List.of("/", "/search?q=a", "/nothing", "/bring", "/api")) {
            HttpResponse<String> response = serving.browse(path);

            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValue(Guard.POLICY);
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(Guard.POLICY).doesNotContain("unsafe").startsWith("default-src 'none'");
    }

    @Test
    void turnsAwayWhatIsTooLarge() {
        Settings.Limits tight = new Settings.Limits(1000, 100, 10, 4);
        Settings settings = new Settings("127.0.0.1", 0, null, tight);
        try (Serving small = Serving.of(new MemoryShelf(Serving.SYNOPTIC), settings)) {
            String csrf = small.csrf();

            assertThat(small.post("/bring", new byte[5000], "X-CSRF", csrf).statusCode())
                    .isEqualTo(413);
            assertThat(small.get("/api", "X-Long", "x".repeat(20_000)).statusCode()).isEqualTo(431);
            assertThat(small.get("/api/events?q=" + "x".repeat(500)).body())
                    .contains("expected at most 400 chars in q but found 500");
            for (int i = 0; i < 20; i++) {
                assertThat(small.get("/nothing").statusCode()).as("request %d", i).isEqualTo(404);
            }
        }
    }

    @Test
    void countsWhatEachAskerAsks() {
        long[] now = {0};
        Rate rate = new Rate(2, 1_000, () -> now[0]);

        assertThat(List.of(rate.allows("a"), rate.allows("a"), rate.allows("a"), rate.allows("a")))
                .containsOnly(true);
        assertThat(rate.allows("a")).isFalse();
        assertThat(rate.allows("b")).isTrue();
        now[0] = 500;
        assertThat(rate.allows("a")).isTrue();
        assertThat(rate.allows("a")).isFalse();
    }

    @Test
    void leadsOutOfNoFolder() {
        for (String path :
                List.of(
                        "/assets/../openapi.yaml",
                        "/assets/%2e%2e/%2e%2e/etc/passwd",
                        "/articles/..%2f..%2fetc%2fpasswd",
                        "/articles/~2e~2e~2f~2e~2e~2fetc~2fpasswd",
                        "/export/events/..%5c..%5cx.json",
                        "/assets/%00")) {
            String answer =
                    serving.raw(
                            "GET "
                                    + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(path).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("root:");
        }
    }
}
