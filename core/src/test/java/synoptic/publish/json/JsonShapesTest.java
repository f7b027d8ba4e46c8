package synoptic.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.made.Made;
import synoptic.made.MadeSynopsis;
import synoptic.made.Texts;
import synoptic.news.Article;
import synoptic.news.Residue;
import synoptic.read.Reading;
import synoptic.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The names and types that clients are promised. More fields may follow; none of these may go.
class JsonShapesTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    private static final Article FULL =
            Made.article("a", Texts.DAM)
                    .titled("Ulmer dam bursts")
                    .of("Tal Kurier")
                    .on("2026-05-05", "09:40:00", "+02:00")
                    .credits("OPA")
                    .with("Advertisement", Residue.Why.PROMPT)
                    .build();
    private static final Article BARE = Made.article("b", Texts.lead(Texts.DAM, 6)).build();
    private static final Article OLD =
            Made.article("c", Texts.DAM_TOLD_ANEW)
                    .titled("Ulmer dam bursts")
                    .on("2021-05-05")
                    .build();

    @Test
    void givesAnArticleAllItsPromisedFields() {
        JsonNode json = parsed(ArticleJson.of(FULL).toString());

        assertArticle(json);
        assertThat(json.get("published").asString()).isEqualTo("2026-05-05T09:40:00+02:00");
        assertThat(json.get("publisher").get("name").asString()).isEqualTo("Tal Kurier");
        assertThat(json.get("published_unknown").isNull()).isTrue();
        assertShape(json.get("residue").get(0), "text s why s");
    }

    @Test
    void saysWhyNoDateIsKnown() {
        JsonNode json = parsed(ArticleJson.of(BARE).toString());

        assertThat(json.get("published").isNull()).isTrue();
        assertThat(json.get("published_unknown").asString()).isEqualTo("no date is stated");
    }

    @Test
    void givesAnArticleThatStatesNothingNullsAndEmptyLists() {
        JsonNode json = parsed(ArticleJson.of(BARE).toString());

        assertArticle(json);
        for (String field :
                List.of("url", "title", "published", "published_how", "language", "access")) {
            assertThat(json.get(field).isNull()).as(field).isTrue();
        }
        for (String field :
                List.of("authors", "agencies", "other_titles", "keywords", "images", "residue")) {
            assertThat(json.get(field)).as(field).isEmpty();
        }
    }

    @Test
    void givesASkippedCaptureItsReason() {
        assertShape(
                parsed(ArticleJson.skipped("i", "p", "the file is empty").toString()),
                "id s path s skipped s");
        JsonNode line =
                parsed(Json.skipped(List.of(new Reading.Skipped("i", "p", "r"))).toString());
        assertShape(line.get("skipped").get(0), "path s reason s");
    }

    @Test
    void givesAnEventAllItsPromisedFields() {
        for (Event event : SYNOPTIC.events(List.of(FULL, BARE, OLD))) {
            assertEvent(parsed(EventJson.of(event).toString()));
        }
    }

    @Test
    void givesAnEventOfOneUndatedReportNullsAndEmptyLists() {
        Article alone = Made.article("x", "Nothing else is known of this.").build();

        JsonNode json = parsed(EventJson.of(SYNOPTIC.events(List.of(alone)).get(0)).toString());

        assertEvent(json);
        assertThat(json.get("first").isNull()).isTrue();
        assertThat(json.get("last").isNull()).isTrue();
        assertThat(json.get("copies")).isEmpty();
        assertThat(json.get("similar")).isEmpty();
        assertThat(json.get("why")).isEmpty();
        assertThat(json.get("origins")).hasSize(1);
        assertThat(json.get("dates").get(0).get("earliest").isNull()).isTrue();
    }

    @Test
    void givesASynopsisTheFieldsOfItsEventAndThoseOfTheComparison() {
        for (Synopsis synopsis : synopses()) {
            JsonNode json = parsed(SynopsisJson.of(synopsis).toString());

            assertEvent(json);
            assertShape(
                    json,
                    "utterances [] statements [] conflicts [] timeline [] headlines [] summary []");
            for (JsonNode point : json.get("timeline")) {
                assertShape(point, "when s precision s text s supports []");
                point.get("supports")
                        .forEach(place -> assertShape(place, "article s start i end i text s"));
            }
            json.get("headlines").forEach(h -> assertShape(h, "article s title s when s?"));
        }
    }

    @Test
    void givesWhatASynopsisFindsInItsPromisedShape() {
        JsonNode json = parsed(SynopsisJson.of(MadeSynopsis.rich()).toString());

        for (String list : List.of("utterances", "statements", "conflicts", "timeline")) {
            assertThat(json.get(list)).as(list).isNotEmpty();
        }
        for (JsonNode utterance : json.get("utterances")) {
            assertShape(utterance, "speaker {} text s renderings []");
            assertShape(utterance.get("speaker"), "name s named_at {}?");
            for (JsonNode rendering : utterance.get("renderings")) {
                assertShape(
                        rendering,
                        "article s start i end i text s kind s change s? words [] source {}?");
            }
        }
        for (JsonNode statement : json.get("statements")) {
            assertShape(statement, "text s standing s origins i supports []");
            statement.get("supports").forEach(JsonShapesTest::assertPlace);
        }
        for (JsonNode conflict : json.get("conflicts")) {
            assertShape(conflict, "kind s about s sides [] why s");
            for (JsonNode side : conflict.get("sides")) {
                assertShape(side, "claim s supports []");
                side.get("supports").forEach(JsonShapesTest::assertPlace);
            }
        }
        for (JsonNode point : json.get("timeline")) {
            assertShape(point, "when s precision s inferred b text s supports []");
        }
        json.get("summary").forEach(JsonShapesTest::assertPlace);
    }

    @Test
    void givesTheEventsBeforeAndAfterWithWhatTheyShare() {
        JsonNode json = parsed(EventJson.of(MadeSynopsis.inARow().event()).toString());

        assertEvent(json);
        assertThat(json.get("follows").toString())
                .isEqualTo("{\"event\":\"eaaaaaaaaaaaa\",\"core\":[\"Anse\",\"Dorn\",\"weir\"]}");
        assertThat(json.get("followed_by").toString())
                .isEqualTo("[{\"event\":\"ebbbbbbbbbbbb\",\"core\":[\"Anse\",\"treaty\"]}]");
        assertThat(json.get("edits").toString()).isEqualTo("[\"Split by you: dam taken out\"]");
    }

    @Test
    void tellsChangesOfWordsAsWasAndIs() {
        JsonNode threat =
                parsed(SynopsisJson.of(MadeSynopsis.rich()).toString()).get("utterances").get(1);
        JsonNode first = threat.get("renderings").get(0);
        JsonNode second = threat.get("renderings").get(1);

        assertThat(first.get("change").isNull()).isTrue();
        assertThat(second.get("change").asString()).isEqualTo("material");
        assertThat(second.get("kind").asString()).isEqualTo("direct");
        assertThat(second.get("words").toString())
                .isEqualTo("[\"may →\",\"war against → conflict around\"]");
        assertThat(second.get("source").get("text").asString()).isEqualTo("Ilse Calvander");
    }

    @Test
    void givesAnAnnotationAllItsPromisedFields() {
        AnnotatedArticle report = SYNOPTIC.annotate(List.of(FULL)).get(0);
        Span span = report.sentences().get(0);
        JsonNode json =
                parsed(
                        AnnotationJson.of(
                                        report,
                                        List.of(
                                                quotation(
                                                        span,
                                                        new Speaker.Named(
                                                                "Marla Quenzel",
                                                                "e1",
                                                                Speaker.How.SURNAME)),
                                                quotation(
                                                        span,
                                                        new Speaker.Described(
                                                                "experts", Speaker.How.NOMINAL)),
                                                quotation(span, new Speaker.Open())))
                                .toString());

        assertShape(json, "id s text s sentences [] names [] entities [] times [] quotations []");
        json.get("sentences").forEach(s -> assertShape(s, "start i end i"));
        json.get("names").forEach(n -> assertShape(n, "start i end i text s type s entity s"));
        json.get("entities").forEach(e -> assertShape(e, "id s name s type s offices []"));
        assertThat(json.get("times")).isNotEmpty();
        json.get("times").forEach(t -> assertShape(t, "start i end i text s type s value s"));
        for (JsonNode quotation : json.get("quotations")) {
            assertShape(quotation, "kind s cue {}? source {}? content [] speaker {}?");
            quotation.get("content").forEach(part -> assertShape(part, "start i end i text s"));
        }
        assertThat(json.get("quotations").get(0).get("speaker").toString())
                .isEqualTo("{\"name\":\"Marla Quenzel\",\"entity\":\"e1\",\"how\":\"surname\"}");
        assertThat(json.get("quotations").get(1).get("speaker").get("entity").isNull()).isTrue();
        assertThat(json.get("quotations").get(2).get("speaker").isNull()).isTrue();
    }

    private static Quotation quotation(Span span, Speaker speaker) {
        return new Quotation(Quotation.Kind.MIXED, null, span, List.of(span), speaker);
    }

    private static void assertPlace(JsonNode place) {
        assertShape(place, "article s start i end i text s");
    }

    @Test
    void givesOffsetsThatCutTheirWordsOutOfTheText() {
        Map<String, String> texts = new HashMap<>();
        List.of(FULL, BARE, OLD).forEach(a -> texts.put(a.id(), a.text()));

        for (Synopsis synopsis : synopses()) {
            JsonNode timeline = parsed(SynopsisJson.of(synopsis).toString()).get("timeline");
            assertThat(timeline).isNotEmpty();
            for (JsonNode point : timeline) {
                assertThat(point.get("supports")).isNotEmpty();
                for (JsonNode place : point.get("supports")) {
                    String text = texts.getOrDefault(place.get("article").asString(), "");
                    assertThat(text.substring(place.get("start").asInt(), place.get("end").asInt()))
                            .isEqualTo(place.get("text").asString());
                }
            }
        }
    }

    @Test
    void givesAnExplanationAllItsPromisedFields() {
        List<AnnotatedArticle> reports = SYNOPTIC.annotate(List.of(FULL, BARE, OLD));

        for (String other : List.of("b", "c")) {
            JsonNode json =
                    parsed(
                            ExplanationJson.of(
                                            SYNOPTIC.eventFinder()
                                                    .explain(
                                                            "a",
                                                            other,
                                                            reports,
                                                            SYNOPTIC.copies(
                                                                    List.of(FULL, BARE, OLD))))
                                    .toString());

            assertShape(
                    json,
                    "a s b s same_event b same_text b score n for [] against [] turned_by s?");
            json.get("for").forEach(reason -> assertShape(reason, "what s weight n"));
            json.get("against").forEach(reason -> assertShape(reason, "what s weight n"));
        }
    }

    @Test
    void countsACopyOfALaterVersionAmongTheCopies() {
        Article first =
                Made.article("v1", Texts.DAM_TOLD_ANEW)
                        .at("https://k.example/dam")
                        .on("2026-05-05")
                        .build();
        Article later =
                Made.article("v2", Texts.DAM_TOLD_ANEW + "\n" + Texts.DAM)
                        .at("https://k.example/dam")
                        .on("2026-05-06")
                        .build();
        Article copy =
                Made.article("w", Texts.DAM).at("https://l.example/dam").on("2026-05-06").build();

        List<Event> events = SYNOPTIC.events(List.of(first, later, copy));

        assertThat(events).hasSize(1);
        JsonNode json = parsed(EventJson.of(events.get(0)).toString());
        assertThat(json.get("copies").toString()).isEqualTo("[[\"v2\",\"w\"]]");
    }

    private static List<Synopsis> synopses() {
        return SYNOPTIC.synopses(List.of(FULL, BARE, OLD));
    }

    private static void assertArticle(JsonNode json) {
        assertShape(
                json,
                "id s path s url s? title s? description s? text s published s? published_how s?"
                        + " published_unknown s? modified s? authors [] publisher {} agencies [] other_titles [] language s?"
                        + " section s? keywords [] images [] access s? residue []");
        assertShape(json.get("publisher"), "name s? domain s? family s?");
    }

    private static void assertEvent(JsonNode json) {
        assertShape(
                json,
                "id s title s first s? last s? articles [] counts {} copies [] origins [] dates []"
                        + " similar [] follows {}? followed_by [] why [] edits []");
        assertShape(
                json.get("counts"),
                "articles i distinct_texts i outlets i publisher_families i independent_origins i");
        json.get("copies").forEach(group -> assertThat(group.isArray()).isTrue());
        json.get("origins").forEach(JsonShapesTest::assertOrigin);
        json.get("dates")
                .forEach(d -> assertShape(d, "article s earliest s? latest s? likeliest s? how s"));
        json.get("similar").forEach(s -> assertShape(s, "event s same [] differs []"));
        json.get("why").forEach(w -> assertShape(w, "articles [] score n reasons []"));
    }

    private static void assertOrigin(JsonNode json) {
        assertShape(json, "kind s credit s? original s? articles [] lineage [] parts []");
        for (JsonNode step : json.get("lineage")) {
            assertShape(step, "article s how s from s? kept n changes [] cut [] added []");
            step.get("changes").forEach(c -> assertShape(c, "from s to s kind s figure b"));
        }
        json.get("parts").forEach(p -> assertShape(p, "article s from s part n"));
    }

    /// `shape` is names and types: s string, i integer, n number, b boolean, [] list, {} object; a
    /// question mark allows null.
    private static void assertShape(JsonNode json, String shape) {
        String[] parts = shape.split(" +");
        for (int i = 0; i < parts.length; i += 2) {
            String name = parts[i];
            assertThat(json.has(name)).as("%s in %s", name, json).isTrue();
            assertThat(isOf(json.get(name), parts[i + 1]))
                    .as("%s is %s in %s", name, parts[i + 1], json)
                    .isTrue();
        }
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "s" -> value.isString();
            case "s?" -> value.isString() || value.isNull();
            case "i" -> value.isIntegralNumber();
            case "n" -> value.isNumber();
            case "b" -> value.isBoolean();
            case "[]" -> value.isArray();
            case "{}?" -> value.isObject() || value.isNull();
            case "{}" -> value.isObject();
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    private static JsonNode parsed(String json) {
        return new ObjectMapper().readTree(json);
    }
}
