package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import synoptic.publish.html.Segment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever stands in the fields of an article stays words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {

    private static final String HTML =
            "\"><script src=//evil.example/x></script><img src=http://evil.example/i onerror=a()>";
    private static final String SQL = "'; DROP TABLE article; --";
    private static final String ID = "../..\"><svg onload=a()>'; --";

    private final Serving serving = Serving.holding("evil.jsonl", lines());

    private static String lines() {
        return line(ID, "javascript:alert(document.cookie)")
                + line("second one", "https://evil.example/\"><script>a()</script>")
                + line("=1+1", "data:text/html,<script>a()</script>");
    }

    private static String line(String id, String url) {
        ObjectNode json = new JsonMapper().createObjectNode();
        json.put("id", id).put("url", url);
        json.put("title", "Weir at Dorn blocked " + HTML + SQL);
        json.put("description", HTML);
        json.putObject("publisher").put("name", "Kestwick Echo " + HTML + SQL + " " + id);
        json.putArray("author").add(HTML).add("Nele Brack" + SQL);
        json.put("language", "en\" onload=\"a()");
        json.put("section", HTML);
        json.put("datePublished", "2026-06-08T09:30:00");
        json.put(
                "text",
                "Some 400 farmers blocked the weir at Dorn on Friday. “We have kept our word "
                        + HTML
                        + "”, Ilse Calvander told parliament in Serrin. "
                        + SQL
                        + " The treaty of 1974 parts the water of the Anse.");
        return json + "\n";
    }

    @AfterAll
    void stops() {
        serving.close();
    }

    private List<String> pages() {
        JsonNode event = serving.json("/api/events").get("items").get(0);
        String one = event.get("id").stringValue();
        return List.of(
                "/",
                "/events/" + one,
                "/articles/" + Segment.of(ID),
                "/articles/second_one",
                "/articles/~3d1~2b1",
                "/persons",
                "/outlets",
                "/persons/Ilse_Calvander",
                "/search?q=weir",
                "/search?q=%22%3E%3Cscript%3Ea()%3C/script%3E&outlet=%27--&person=%3Cb%3E",
                "/edits",
                "/nothing%3Cscript%3E");
    }

    @Test
    void staysWordsOnEveryPage() {
        for (String path : pages()) {
            Document page = serving.page(path);

            assertThat(page.select("script").eachAttr("src")).as(path).hasSize(1);
            assertThat(page.select("script").attr("src")).startsWith("/assets/page-");
            assertThat(page.select("img, svg[onload], iframe, object, base, style, b:empty"))
                    .as(path)
                    .isEmpty();
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(
                                attribute ->
                                        assertThat(attribute.getKey())
                                                .as(path)
                                                .doesNotStartWith("on")
                                                .isNotEqualTo("style"));
            }
        }
    }

    @Test
    void leadsOnlyToThisServerAndToTheOriginalOfAnArticle() {
        for (String path : pages()) {
            for (Element link : serving.page(path).select("[href], [src], [action]")) {
                String target = link.attr("href") + link.attr("src") + link.attr("action");
                boolean original = link.attr("rel").contains("noreferrer");
                assertThat(target)
                        .as(path)
                        .matches(original ? "https?://.*" : "(?s)[/#].*")
                        .doesNotStartWith("//");
            }
        }
    }

    @Test
    void isFoundAgainAsItStands() {
        String address = "/api/articles/" + Segment.of(ID);

        JsonNode article = serving.json(address);

        assertThat(article.get("id").stringValue()).isEqualTo(ID);
        assertThat(article.get("url").stringValue()).startsWith("javascript:");
        assertThat(serving.json("/api/search?q=%27%3B+DROP+TABLE").toString()).contains("DROP");
        assertThat(serving.json("/api").get("articles").intValue()).isEqualTo(3);
    }

    @Test
    void staysWordsInFeedsAndTables() {
        Document feed = Jsoup.parse(serving.get("/feeds/events").body(), "", Parser.xmlParser());
        String csv = serving.get("/export/articles/~3d1~2b1.csv").body();

        assertThat(feed.select("script, img")).isEmpty();
        assertThat(feed.select("entry title").text()).contains("<script");
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith("'=1+1,");
    }
}
