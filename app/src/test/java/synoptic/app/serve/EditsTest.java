package synoptic.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What a reader says about which reports belong together, on the page of an event.
class EditsTest {

    private final Serving serving = Serving.samples();

    @AfterEach
    void stops() {
        serving.close();
    }

    private JsonNode event(String word) {
        return serving.json("/api/events?q=" + word).get("items").get(0);
    }

    private List<String> reports(String event) {
        List<String> reports = new ArrayList<>();
        serving.json("/api/events/" + event)
                .get("articles")
                .forEach(report -> reports.add(report.stringValue()));
        return reports;
    }

    private HttpResponse<String> edit(Map.Entry<?, ?>... fields) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        form.add(Map.entry("csrf", serving.csrf()));
        for (Map.Entry<?, ?> field : fields) {
            form.add(Map.entry(field.getKey().toString(), field.getValue().toString()));
        }
        return serving.post("/edits", form);
    }

    @Test
    void splitsReportsOffAndTakesItBack() {
        String event = event("ferry").get("id").stringValue();
        List<String> reports = reports(event);
        int before = serving.json("/api").get("events").intValue();

        HttpResponse<String> split =
                edit(Map.entry("edit", "split"), Map.entry("report", reports.getFirst()));

        assertThat(split.statusCode()).isEqualTo(303);
        String alone = split.headers().firstValue("Location").orElseThrow();
        assertThat(serving.page(alone).select("header .note").text())
                .contains("Split by you: " + reports.getFirst());
        assertThat(serving.json("/api").get("events").intValue()).isEqualTo(before + 1);

        Document log = serving.page("/edits");
        assertThat(log.select("ol.rows > li")).hasSize(1);
        assertThat(log.select("ol.rows li li a").attr("href"))
                .isEqualTo("/articles/" + reports.getFirst());
        HttpResponse<String> undone =
                serving.post(
                        "/edits/undo",
                        List.of(
                                Map.entry("csrf", serving.csrf()),
                                Map.entry("number", log.select("[name=number]").attr("value"))));

        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(serving.json("/api").get("events").intValue()).isEqualTo(before);
        assertThat(serving.page("/edits").select("ol.rows > li").text()).contains("Undone");
        assertThat(reports(event("ferry").get("id").stringValue()))
                .containsExactlyInAnyOrderElementsOf(reports);
    }

    @Test
    void mergesTwoEventsAndLeadsFromTheOneThatIsNoMore() {
        String one = event("pension").get("id").stringValue();
        String two = event("smelter").get("id").stringValue();
        int reports = reports(one).size() + reports(two).size();

        HttpResponse<String> merged =
                edit(Map.entry("edit", "merge"), Map.entry("event", one), Map.entry("with", two));

        String page = merged.headers().firstValue("Location").orElseThrow();
        String id = page.substring("/events/".length());
        String gone = id.equals(one) ? two : one;
        assertThat(reports(id)).hasSize(reports);
        assertThat(serving.browse("/events/" + gone).statusCode()).isEqualTo(301);
        assertThat(serving.browse("/events/" + gone).headers().firstValue("Location"))
                .hasValue("/events/" + id);
        assertThat(serving.get("/api/events/" + gone).headers().firstValue("Location"))
                .hasValue("/api/events/" + id);
    }

    @Test
    void pinsApartAndTogether() {
        List<String> reports = reports(event("pension").get("id").stringValue());

        edit(
                Map.entry("edit", "apart"),
                Map.entry("report", reports.get(0)),
                Map.entry("report", reports.get(1)));

        assertThat(eventOf(reports.get(0))).isNotEqualTo(eventOf(reports.get(1)));

        edit(
                Map.entry("edit", "together"),
                Map.entry("report", reports.get(0)),
                Map.entry("report", reports.get(1)));

        assertThat(eventOf(reports.get(0))).isEqualTo(eventOf(reports.get(1)));
        assertThat(serving.json("/api/edits").get("items")).hasSize(2);
    }

    private String eventOf(String article) {
        String tells = serving.page("/articles/" + article).select(".note a").attr("href");
        assertThat(tells).startsWith("/events/");
        return tells;
    }

    @Test
    void hidesAnEventFromTheFrontPageAndFeedButNotItsOwnPage() {
        String event = event("telescope").get("id").stringValue();
        assertThat(serving.page("/").select("a[href=/events/" + event + "]")).isNotEmpty();

        HttpResponse<String> hidden = edit(Map.entry("edit", "hide"), Map.entry("event", event));

        assertThat(hidden.headers().firstValue("Location")).hasValue("/");
        assertThat(serving.page("/").select("a[href=/events/" + event + "]")).isEmpty();
        assertThat(serving.get("/feeds/events").body()).doesNotContain(event);
        assertThat(serving.browse("/events/" + event).statusCode()).isEqualTo(200);
        assertThat(serving.page("/edits").select("ol.rows").text()).contains("Hidden by you");
    }

    @Test
    void saysWhatIsWrongWithAnEdit() {
        String report = reports(event("ferry").get("id").stringValue()).getFirst();

        assertThat(edit(Map.entry("edit", "apart"), Map.entry("report", report)).body())
                .contains("a pin needs two ticked reports, but 1 are ticked");
        assertThat(edit(Map.entry("edit", "split")).body())
                .contains("an edit of this kind needs 1 different reports, but names []");
        assertThat(edit(Map.entry("edit", "join")).body())
                .contains("expected split, merge, together, apart or hide but found 'join'");
        assertThat(edit(Map.entry("edit", "split"), Map.entry("report", "nope")).body())
                .contains("there is no article 'nope'");
        assertThat(serving.json("/api/edits").get("items")).isEmpty();
    }
}
