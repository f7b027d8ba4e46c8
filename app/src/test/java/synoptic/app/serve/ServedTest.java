package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// Pages, feeds and exports over the samples.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedTest {

    private final Serving serving = Serving.samples();

    @AfterAll
    void stops() {
        serving.close();
    }

    @Test
    void leadsFromThePagesToNothingThatIsNotThere() {
        Set<String> seen = new TreeSet<>();
        Set<String> next = new LinkedHashSet<>(List.of("/"));
        while (!next.isEmpty()) {
            String path = next.iterator().next();
            next.remove(path);
            seen.add(path);
            HttpResponse<String> response = serving.browse(path);

            assertThat(response.statusCode()).as(path).isEqualTo(200);
            if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(response.body());
                assertAnchors(page, path);
                for (String target : page.select("a[href^=/], link[href^=/]").eachAttr("href")) {
                    String address = target.replaceFirst("#.*", "");
                    if (!seen.contains(address)) {
                        next.add(address);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(150);
    }

    private static void assertAnchors(Document page, String path) {
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as("%s %s", path, link)
                    .isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
    }

    @Test
    void showsEachEventOnceUnderItsDayWithItsFourCounts() {
        Document front = serving.page("/");

        assertThat(front.select("article.event")).hasSize(11);
        assertThat(front.select("h2.day").get(0).text()).isEqualTo("8 June 2026");
        assertThat(front.select("article.event h3").eachText()).doesNotHaveDuplicates();
        for (Element event : front.select("article.event")) {
            List<String> counts = event.select("ul.four li").eachText();
            assertThat(counts).hasSize(counts.getFirst().equals("1 article") ? 1 : 4);
        }
        assertThat(front.select(".demo").text()).contains("samples").contains("Bring your own");
    }

    @Test
    void showsByTheHourWhenReportsOfADayCameOut() {
        Document front = serving.page("/");

        assertThat(front.select(".event:contains(pension reform) svg.spark").attr("aria-label"))
                .isEqualTo(
                        "4 dated reports by the hour, from 16 April 2026, 18:22 to 16 April 2026,"
                                + " 20:30");
        assertThat(front.select(".event:contains(Landslip) svg.spark")).isEmpty();
    }

    @Test
    void saysOverAnArticleWhatOfItOthersDispute() {
        String lantern =
                serving.json("/api/articles?q=pension&outlet=The+Daily+Lantern")
                        .at("/items/0/id")
                        .stringValue();

        Document page = serving.page("/articles/" + lantern);

        assertThat(page.select(".dispute").text())
                .isEqualTo("Disputed: bill votes, 45 here, 54 in other reports.");
        assertThat(page.select(".disputed").text()).startsWith("Deputies passed the bill");
        String event = page.select(".dispute a").attr("href").replaceFirst("#c1$", "");
        assertThat(serving.page(event).select("#c1 h3").text()).isEqualTo("bill votes");
    }

    @Test
    void showsWhatAPersonSaysEventByEvent() {
        Document page = serving.page("/persons/Tomas_Veldrin");

        assertThat(page.select("main h2 a").eachText())
                .hasSize(5)
                .doesNotHaveDuplicates()
                .contains("Veldrin government survives no-confidence vote");
        assertThat(page.select("section:has(h2):not(:has(.said))")).isEmpty();
    }

    @Test
    void keepsTheLimitsOfASearchInSightWhereThereAreAny() {
        assertThat(serving.page("/search?q=pension").select("details.limits[open]")).isEmpty();
        assertThat(serving.page("/search?outlet=HPA").select("details.limits[open]")).hasSize(1);
    }

    @Test
    void marksTheSentenceThatALinkCameFor() {
        Element link = serving.page("/persons/Tomas_Veldrin").select(".by a").get(0);

        Document article = serving.page(link.attr("href").replaceFirst("#.*", ""));

        assertThat(link.attr("href")).endsWith("#asked");
        assertThat(article.select("#asked .s")).hasSize(1);
        assertThat(article.select("#asked .quoted")).isNotEmpty();
    }

    @Test
    void goesOnAfterAPageAndShowsEachEventOnce() {
        Set<String> seen = new TreeSet<>();
        String after = "";
        for (int pages = 0; after != null; pages++) {
            JsonNode page = serving.json("/api/events?limit=4&after=" + after);
            page.get("items")
                    .forEach(item -> assertThat(seen.add(item.get("id").stringValue())).isTrue());
            after = page.get("next").isNull() ? null : page.get("next").stringValue();
            assertThat(pages).isLessThan(4);
        }
        assertThat(seen).hasSize(11);
    }

    @Test
    void doesNotSendAgainWhatDidNotChange() {
        HttpResponse<String> first = serving.get("/api/events");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = serving.get("/api/events", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(serving.get("/api/persons", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void squeezesWhatItSends() {
        HttpResponse<String> plain = serving.get("/api/sayings");
        HttpResponse<String> squeezed = serving.get("/api/sayings", "Accept-Encoding", "gzip");

        assertThat(squeezed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(squeezed.body().length()).isLessThan(plain.body().length() / 2);
    }

    @Test
    void tellsProgramsAndPeopleWhatIsWrongInTheirOwnForm() {
        HttpResponse<String> program = serving.get("/api/events/none");
        HttpResponse<String> person = serving.browse("/events/none");

        assertThat(program.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(program.body())
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                                + "\"detail\":\"there is no event 'none'\"}");
        assertThat(Jsoup.parse(person.body()).select("main").text())
                .contains("there is no event 'none'.");
        assertThat(serving.get("/api/events?from=32").body())
                .contains("expected a day like 2026-01-31 in from but found '32'");
        assertThat(serving.get("/api/events?after=zz").body()).contains("expected a cursor");
    }

    @Test
    void givesFeedsThatReadersTake() {
        for (String path :
                List.of(
                        "/feeds/events",
                        "/feeds/search?q=veldrin",
                        "/feeds/persons/Tomas_Veldrin",
                        "/feeds/events/"
                                + serving.json("/api/events").at("/items/0/id").stringValue())) {
            Document feed = Jsoup.parse(serving.get(path).body(), "", Parser.xmlParser());

            assertThat(feed.select("feed > id, feed > title, feed > updated")).as(path).hasSize(3);
            assertThat(feed.select("entry")).as(path).isNotEmpty();
            for (Element entry : feed.select("entry")) {
                assertThat(entry.select("updated").text())
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
                assertThat(entry.select("link").attr("href")).startsWith(serving.address("/"));
            }
            assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void givesAwayWhatAPageShowsInSixForms() {
        String event = serving.json("/api/events?q=pension").at("/items/0/id").stringValue();
        for (String form : List.of("json", "jsonl", "csv", "ninjs", "jsonld", "atom")) {
            HttpResponse<String> export = serving.get("/export/events/" + event + "." + form);

            assertThat(export.statusCode()).as(form).isEqualTo(200);
            assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"" + event);
        }
        assertThat(serving.get("/export/events/" + event + ".jsonl").body().lines()).hasSize(6);
        assertThat(serving.json("/export/events/" + event + ".jsonld").get("hasPart")).hasSize(6);
        assertThat(
                        serving.json("/export/events/" + event + ".ninjs")
                                .get(0)
                                .at("/standard/name")
                                .stringValue())
                .isEqualTo("ninjs");
        assertThat(serving.get("/export/events/" + event + ".pdf").body())
                .contains(
                        "expected one of json, jsonl, csv, ninjs, jsonld and atom but found 'pdf'");
    }

    @Test
    void takesDroppedFilesInThePlaceOfTheSamples() {
        try (Serving own = Serving.samples()) {
            String csrf = own.csrf();
            byte[] file =
                    "Weir at Dorn blocked\n\nSome 400 farmers blocked the weir at Dorn on Friday, police said.\n\nThe treaty of 1974 parts the water of the Anse between the two countries."
                            .getBytes(StandardCharsets.UTF_8);

            HttpResponse<String> nothing =
                    own.post("/bring?name=empty.txt", new byte[] {' '}, "X-CSRF", csrf);
            assertThat(nothing.statusCode()).isEqualTo(422);
            assertThat(own.page("/").select(".demo").text()).contains("samples");

            HttpResponse<String> taken =
                    own.post("/bring?name=..%2Fweir.txt", file, "X-CSRF", csrf);
            HttpResponse<String> again =
                    own.post("/bring?name=empty.txt", new byte[] {' '}, "X-CSRF", csrf);

            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            assertThat(taken.body()).contains("1 article taken in");
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(own.json("/api").get("articles").intValue()).isEqualTo(1);
            assertThat(own.json("/api/articles").at("/items/0/title").stringValue())
                    .contains("Weir at Dorn blocked");
            assertThat(own.page("/").select(".demo").text()).contains("in memory only");
        }
    }
}
