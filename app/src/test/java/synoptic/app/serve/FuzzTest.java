package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Any request gets an answer that is no failure of the server. `-Dsynoptic.fuzz=20000` asks more.
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("synoptic.fuzz", 2000);
    private static final long SEED = Long.getLong("synoptic.seed", 20_260_608L);
    private static final List<String> ODD =
            List.of(
                    "",
                    "%",
                    "%zz",
                    "%00",
                    "..",
                    "~",
                    "~z",
                    "~2e~2e",
                    "'",
                    "%22",
                    "%3Cscript%3E",
                    "%F0%9F%98%80",
                    "%C3%28",
                    "NaN",
                    "-1",
                    "1e9",
                    "999999999999999999999",
                    "2026-02-30",
                    "TmFOIHg",
                    "a%20OR%201%3D1",
                    "*",
                    "%22unclosed",
                    "NEAR(a",
                    ";",
                    "=",
                    "__",
                    "a.b.c");
    private static final List<String> PARAMETERS =
            List.of(
                    "q",
                    "from",
                    "to",
                    "outlet",
                    "person",
                    "event",
                    "language",
                    "limit",
                    "after",
                    "at",
                    "name",
                    "x");

    @Test
    void neverFails() {
        try (Serving serving = Serving.samples()) {
            Random random = new Random(SEED);
            List<String> known = known(serving);
            for (int i = 0; i < REQUESTS; i++) {
                String request = request(random, serving, known);

                String answer = serving.raw(request);

                assertThat(answer)
                        .as("seed %d, request %d:%n%s", SEED, i, request)
                        .matches("(?s)HTTP/1\\.[01] [234]\\d\\d.*");
            }
            assertThat(serving.get("/api/events").statusCode()).isEqualTo(200);
        }
    }

    private static List<String> known(Serving serving) {
        List<String> known = new ArrayList<>();
        for (JsonNode event : serving.json("/api/events").get("items")) {
            known.add(event.get("id").stringValue());
        }
        for (JsonNode article : serving.json("/api/articles").get("items")) {
            known.add(article.get("id").stringValue());
        }
        known.addAll(List.of("Tomas_Veldrin", "hpa.example", "veldrin", "2026-04-16", "en", "7"));
        known.add(serving.json("/api/events?limit=2").get("next").stringValue());
        return known;
    }

    private static String request(Random random, Serving serving, List<String> known) {
        List<Route> routes = serving.server().routes();
        Route route = routes.get(random.nextInt(routes.size()));
        String method = pick(random, List.of("GET", "GET", "GET", "POST", "HEAD", "PUT", "DELETE"));
        String path = route.path().replaceAll("\\{\\w+}", value(random, known).replace("$", ""));
        String suffix = random.nextInt(4) == 0 ? pick(random, List.of(".csv", ".json", ".x")) : "";
        String body = random.nextInt(3) == 0 ? form(random, known) : "";
        return "%s %s%s%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s%s\r\n%s"
                .formatted(
                        method,
                        path,
                        suffix,
                        query(random, known),
                        random.nextBoolean() ? "Accept: text/html\r\n" : "",
                        body.isEmpty()
                                ? ""
                                : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                        + body.length()
                                        + "\r\n",
                        body);
    }

    private static String query(Random random, List<String> known) {
        int parameters = random.nextInt(4);
        return parameters == 0
                ? ""
                : IntStream.range(0, parameters)
                        .mapToObj(i -> pick(random, PARAMETERS) + "=" + value(random, known))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String form(Random random, List<String> known) {
        return IntStream.range(0, 4)
                .mapToObj(
                        i ->
                                pick(random, List.of("csrf", "edit", "report", "event", "number"))
                                        + "="
                                        + value(random, known))
                .collect(Collectors.joining("&"));
    }

    private static String value(Random random, List<String> known) {
        return random.nextInt(3) == 0 ? pick(random, ODD) : pick(random, known);
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
